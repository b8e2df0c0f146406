import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withAnswers } from "#scripts/readme/questions";
import { packageRoot } from "#src/support/package-root";

// npm run update-readme: asks the README's questions anew.
const path = join(packageRoot(), "README.md");
await writeFile(path, await withAnswers(await readFile(path, "utf8")));
