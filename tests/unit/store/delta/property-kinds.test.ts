import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { kindsOfNode, kindsOfRelationship, propertyKinds } from "#src/store/delta/property-kinds";

describe("propertyKinds", () => {
  it("tells integers from floats by the model, through null and lists", () => {
    const model = z.object({
      text: z.string(),
      integer: z.int(),
      bounded: z.int().positive(),
      maybeInteger: z.int().nullable(),
      float: z.number(),
      share: z.number().min(0).max(1),
      maybeFloat: z.number().nullable(),
      integers: z.array(z.int()),
      floats: z.array(z.number()).nullable(),
      yes: z.boolean(),
      term: z.enum(["a", "b"]).nullable(),
    });
    expect(Object.fromEntries(propertyKinds(model))).toEqual({
      text: "other",
      integer: "integer",
      bounded: "integer",
      maybeInteger: "integer",
      float: "float",
      share: "float",
      maybeFloat: "float",
      integers: "integer",
      floats: "float",
      yes: "other",
      term: "other",
    });
  });

  it("knows the numbers of the graph", () => {
    expect([kindsOfNode("Place").get("geonamesId"), kindsOfNode("Place").get("latitude"), kindsOfNode("Commitment").get("amount")]).toEqual([
      "integer",
      "float",
      "float",
    ]);
    expect(kindsOfRelationship("MENTIONS").get("count")).toBe("integer");
  });
});
