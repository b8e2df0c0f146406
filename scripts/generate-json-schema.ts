import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packageRoot } from "#src/support/package-root";
import { jsonSchemas } from "./json-schema/json-schemas";
import { modelPage } from "./json-schema/model-page";

// npm run schema: schema/json/*.json and schema/README.md from the zod models; tests/unit/schema fails where they differ.
const folder = join(packageRoot(), "schema", "json");
await mkdir(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) await writeFile(join(folder, `${name}.json`), text);
await writeFile(join(packageRoot(), "schema", "README.md"), modelPage());
