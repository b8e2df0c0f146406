import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packageRoot } from "#src/support/package-root";
import { goldenFiles, sampleSlugs } from "./golden/golden-files";

// npm run update-golden: writes tests/golden anew; read the difference before you commit it.
const folder = join(packageRoot(), "tests", "golden", "samples");
await rm(folder, { recursive: true, force: true });
for (const slug of await sampleSlugs()) {
  await mkdir(join(folder, slug), { recursive: true });
  for (const [name, content] of await goldenFiles(slug)) await writeFile(join(folder, slug, name), content);
}
