import { describe, expect, it } from "@jest/globals";
import { NodeLabel, nodeModels, PropertyValue, relationshipModels, volatile } from "#schema/graph";

describe("the graph model", () => {
  it("gives every kind of node an id", () => {
    for (const model of Object.values(nodeModels)) expect(Object.keys(model.shape)).toContain("id");
  });

  it("joins only kinds of nodes that exist, by key properties that exist", () => {
    for (const { from, to, key, properties } of Object.values(relationshipModels)) {
      for (const label of [...from, ...to]) expect(NodeLabel.safeParse(label).success).toBe(true);
      for (const name of key) expect(Object.keys(properties.shape)).toContain(name);
    }
  });

  it("names volatile properties that exist", () => {
    for (const [label, names] of Object.entries(volatile.properties))
      expect(Object.keys(nodeModels[label as NodeLabel].shape)).toEqual(expect.arrayContaining([...names]));
  });

  it("keeps maps, mixed and nested lists and nulls in lists out of properties", () => {
    for (const value of [{ a: 1 }, ["a", 1], [["a"]], ["a", null], undefined]) expect(PropertyValue.safeParse(value).success).toBe(false);
    for (const value of ["a", true, 1.5, [], ["a"], [1, 2.5], [true]]) expect(PropertyValue.safeParse(value).success).toBe(true);
  });
});
