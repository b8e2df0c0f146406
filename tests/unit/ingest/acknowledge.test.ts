import { describe, expect, it } from "@jest/globals";
import type { ArticleOutcome } from "#schema/report";
import { acknowledgeDurable } from "#src/ingest/acknowledge";

const outcome: ArticleOutcome = {
  path: "a.txt",
  outcome: "added",
  articleId: null,
  title: null,
  reason: null,
  claims: 0,
  findings: [],
  facts: null,
};

/** What happens, in its order: "durable" for a checkpoint, and the number of each article that is told. */
function watched({ failing = false } = {}) {
  const events: (string | number)[] = [];
  let time = 0;
  const checkpoint = async (): Promise<void> => {
    if (failing) throw new Error("no space left");
    events.push("durable");
  };
  const acknowledged = acknowledgeDurable(
    { checkpoint },
    (_, done) => events.push(done),
    () => new Date(time),
  );
  return { events, acknowledged, pass: (milliseconds: number) => (time += milliseconds) };
}

describe("acknowledgement of articles", () => {
  it("tells of no article before the checkpoint", async () => {
    const { events, acknowledged } = watched();
    await acknowledged.add(outcome, 1, 2);
    expect(events).toEqual([]);
    await acknowledged.flush();
    expect(events).toEqual(["durable", 1]);
  });

  it("takes a checkpoint for fifty articles at once, and tells of each once", async () => {
    const { events, acknowledged } = watched();
    for (let at = 1; at <= 120; at += 1) await acknowledged.add(outcome, at, 120);
    await acknowledged.flush();
    expect(events.filter((event) => event === "durable")).toHaveLength(3);
    expect(events.filter((event) => event !== "durable")).toEqual(Array.from({ length: 120 }, (_, at) => at + 1));
  });

  it("doesn't wait for fifty where they are slow", async () => {
    const { events, acknowledged, pass } = watched();
    pass(1000);
    await acknowledged.add(outcome, 1, 9);
    expect(events).toEqual(["durable", 1]);
  });

  it("tells of nothing where the checkpoint fails", async () => {
    const { events, acknowledged } = watched({ failing: true });
    await acknowledged.add(outcome, 1, 1);
    await expect(acknowledged.flush()).rejects.toThrow("no space left");
    expect(events).toEqual([]);
  });
});
