import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { packageRoot } from "#src/support/package-root";
import { jsonSchemas } from "../../../scripts/json-schema/json-schemas";

const folder = join(packageRoot(), "schema", "json");

describe("schema/json", () => {
  it("has a file for each model and no other", () => {
    expect(readdirSync(folder).sort()).toEqual([...jsonSchemas().keys()].map((name) => `${name}.json`).sort());
  });

  it.each([...jsonSchemas()])("%s.json is what the model says (npm run schema renews it)", (name, text) => {
    expect(readFileSync(join(folder, `${name}.json`), "utf8")).toBe(text);
  });
});
