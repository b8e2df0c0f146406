import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packageRoot } from "#src/support/package-root";
import { jsonSchemas } from "./json-schema/json-schemas";

// npm run schema: schema/json/*.json from the zod models; tests/unit/schema/json-schema.test.ts fails where they differ.
const folder = join(packageRoot(), "schema", "json");
await mkdir(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) await writeFile(join(folder, `${name}.json`), text);
