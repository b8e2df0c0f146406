import { describe, expect, it } from "@jest/globals";
import { type Status, statuses } from "#schema/claim";
import { deriveCommitments } from "#src/commitment/derive-commitments";
import { scriptedStream } from "#tests/support/scripted-stream";

const stream = scriptedStream();
const ended = (status: Status): boolean => statuses[status].rank === null;

/** Status of each promisor's commitment after the first so many articles, read in the order that `arrange` puts them in. */
function statusAfter(count: number, arrange: <T>(items: readonly T[]) => readonly T[] = (items) => items): ReadonlyMap<string, Status> {
  const evidence = arrange(stream.slice(0, count).map((article) => article.evidence));
  const { commitments } = deriveCommitments(evidence, { nameOf: String, enclosing: () => [], isWithin: () => false, actorsIn: () => [] });
  expect(new Set(commitments.map(({ promisors }) => promisors[0])).size).toBe(commitments.length);
  return new Map(commitments.map(({ commitment, promisors }) => [promisors[0] ?? "", commitment.status]));
}

describe("a stream of sixty dated articles with updates, stale reports, accusations and reversals", () => {
  it("has sixty, and each of its ten commitments stays one", () => {
    expect(stream).toHaveLength(60);
    expect(statusAfter(60).size).toBe(10);
  });

  it("ends nothing wrongly, and revives nothing wrongly, after any of them", () => {
    const wrong: string[] = [];
    const expected = new Map<string, Status>();
    stream.forEach(({ evidence: { claim }, after }, at) => {
      expected.set(claim.promisors[0] ?? "", after);
      const found = statusAfter(at + 1);
      for (const [promisor, status] of expected) {
        const now = found.get(promisor) as Status;
        if (ended(now) !== ended(status))
          wrong.push(`${ended(now) ? "ended" : "revived"} wrongly after article ${at + 1}: ${promisor} is ${now}, not ${status}`);
      }
    });
    expect(wrong).toEqual([]);
  });

  it("leaves each where an expert sees it, after any of them, in whatever order they were read", () => {
    const expected = new Map<string, Status>();
    stream.forEach(({ evidence: { claim }, after }, at) => {
      expected.set(claim.promisors[0] ?? "", after);
      expect(new Map([...statusAfter(at + 1)].sort())).toEqual(new Map([...expected].sort()));
      expect(statusAfter(at + 1, (items) => [...items].reverse())).toEqual(statusAfter(at + 1));
    });
  });
});
