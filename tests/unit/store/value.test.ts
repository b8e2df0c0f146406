import { describe, expect, it } from "@jest/globals";
import { encodeParameters, plainInteger, plainNode, plainNumber } from "#src/store/value";

describe("values", () => {
  it("go out with whole numbers as bigint, at any depth", () => {
    expect(encodeParameters({ a: 1, b: 1.5, c: [2, "2"], d: { e: [{ f: 3 }] }, g: null, h: true, i: 1e300, j: -0 })).toEqual({
      a: 1n,
      b: 1.5,
      c: [2n, "2"],
      d: { e: [{ f: 3n }] },
      g: null,
      h: true,
      i: 1e300,
      j: 0n,
    });
  });

  it("come in as numbers where they are safe, as digits where they are not", () => {
    expect([5n, -(2n ** 53n) + 1n, 2n ** 53n, -(2n ** 63n)].map(plainInteger)).toEqual([
      5,
      -(2 ** 53) + 1,
      "9007199254740992",
      "-9223372036854775808",
    ]);
    expect([1.5, Number.NaN, Number.NEGATIVE_INFINITY].map(plainNumber)).toEqual([1.5, "NaN", "-Infinity"]);
  });

  it("of a node come with its labels in order", () => {
    expect(plainNode(["B", "A"], { id: "x" })).toEqual({ _labels: ["A", "B"], id: "x" });
  });
});
