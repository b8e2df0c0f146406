import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { type NodeLabel, nodeModels, type Properties, type RelationshipType, relationshipModels } from "#schema/graph";
import { nodesTold, relationshipsTold } from "#scripts/json-schema/model-examples";
import { modelPage } from "#scripts/json-schema/model-page";
import { packageRoot } from "#src/support/package-root";

/** The example with every property, absent ones null, as it is read back from a graph. */
function whole(names: readonly string[], example: Properties): Record<string, unknown> {
  expect(Object.keys(example).filter((name) => !names.includes(name))).toEqual([]);
  return Object.fromEntries(names.map((name) => [name, example[name] ?? null]));
}

describe("schema/README.md", () => {
  const page = readFileSync(join(packageRoot(), "schema", "README.md"), "utf8");

  it("is what the models say (npm run schema renews it)", () => {
    expect(page).toBe(modelPage());
  });

  it("draws every node and relationship", () => {
    const drawn = page.slice(page.indexOf("```mermaid"), page.indexOf("## Nodes"));
    for (const label of Object.keys(nodeModels)) expect(drawn).toMatch(new RegExp(`^ +${label}$`, "mu"));
    for (const type of Object.keys(relationshipModels)) expect(drawn).toContain(`|${type}|`);
  });

  it.each(Object.keys(nodesTold) as NodeLabel[])("has an example of %s that fits its model", (label) => {
    const model = nodeModels[label];
    expect(model.safeParse(whole(Object.keys(model.shape), nodesTold[label].example)).error).toBeUndefined();
  });

  it.each(Object.keys(relationshipsTold) as RelationshipType[])("has an example of %s that fits its model", (type) => {
    const model = relationshipModels[type].properties;
    expect(model.safeParse(whole(Object.keys(model.shape), relationshipsTold[type].example)).error).toBeUndefined();
  });

  it("quotes what stands in its example of a text", () => {
    const { text } = nodesTold.Article.example;
    const { quote, start, end } = nodesTold.Claim.example;
    expect(String(text).slice(Number(start), Number(end))).toBe(quote);
  });
});
