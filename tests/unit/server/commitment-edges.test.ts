import { describe, expect, it } from "@jest/globals";
import { commitmentEdges } from "#src/server/commitment-edges";

const card = { id: "k", mutual: false, promisors: ["a"], beneficiaries: [] as string[], performedIn: [] as string[] };
const pairs = (given: Partial<typeof card>) => commitmentEdges({ ...card, ...given }).map(({ source, target }) => [source, target]);

describe("the edges of a commitment", () => {
  it("go from each promisor to each beneficiary", () => {
    expect(pairs({ promisors: ["a", "b"], beneficiaries: ["c", "d"] })).toEqual([
      ["a", "c"],
      ["a", "d"],
      ["b", "c"],
      ["b", "d"],
    ]);
  });

  it("go to the beneficiaries and not to the places where both are known", () => {
    expect(pairs({ beneficiaries: ["c"], performedIn: ["p"] })).toEqual([["a", "c"]]);
  });

  it("go to each place where there is no beneficiary", () => {
    expect(pairs({ performedIn: ["p", "q"] })).toEqual([
      ["a", "p"],
      ["a", "q"],
    ]);
  });

  it("go nowhere where there is neither", () => {
    expect(pairs({ promisors: ["a", "b"] })).toEqual([
      ["a", null],
      ["b", null],
    ]);
  });

  it("join each pair of a mutual commitment once", () => {
    expect(pairs({ mutual: true, promisors: ["a", "b", "c"], beneficiaries: ["a", "b", "c"] })).toEqual([
      ["a", "b"],
      ["a", "c"],
      ["b", "c"],
    ]);
  });

  it("never lead from an actor to itself", () => {
    expect(pairs({ promisors: ["a", "b"], beneficiaries: ["a"] })).toEqual([["b", "a"]]);
    expect(pairs({ beneficiaries: ["a"] })).toEqual([["a", null]]);
  });
});
