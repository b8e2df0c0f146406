import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { type RunWorld, runSource } from "#src/run/run-source";
import type { ScheduledSource } from "#src/schedule/sources-file";
import { embeddedHarness, emptyStore, freshStore } from "#tests/support/store-harness";

const harness = embeddedHarness();
const folder = mkdtempSync(join(tmpdir(), "pledgegraph-source-"));
for (const [at, port] of ["Arvik", "Belmark", "Corvin", "Dolgar"].entries())
  writeFileSync(join(folder, `${at}.md`), `Norway pledged on Monday to repair the port of ${port}.\n`);

function source(limits: Partial<ScheduledSource["limits"]> = {}): ScheduledSource {
  return {
    name: "desk",
    kind: "folder",
    path: folder,
    plan: { kind: "interval", every: 3_600_000 },
    limits: { articles: 100, minutes: 10, seconds: 20, megabytes: 10, delay: 0, ...limits },
    allowHosts: [],
  };
}

/** A clock that stands still, so that all articles fall into one checkpoint. */
const world: RunWorld = {
  now: () => new Date("2026-06-01T08:00:00Z"),
  fetcherFor: () => ({ fetch: () => Promise.reject(new Error("never asked")) }) as never,
  mustStop: () => null,
};

describe("one source of a run", () => {
  const store = freshStore(harness);
  const count = async (): Promise<unknown> => (await store().read("MATCH (a:Article) RETURN count(a) AS count"))[0]?.count;

  it("takes in no more articles than its limit, and the rest with the next runs", async () => {
    const first = await runSource(source({ articles: 1 }), store(), world);
    expect(first.report).toMatchObject({ outcome: "limited", added: 1, reason: expect.stringMatching(/^article-limit: 1 articles/u) });
    expect([first.articles.length, await count()]).toEqual([1, 1]);
    const second = await runSource(source({ articles: 2 }), store(), world);
    expect(second.report).toMatchObject({ outcome: "limited", added: 2, unchanged: 1 });
    expect(await count()).toBe(3);
    expect((await runSource(source(), store(), world)).report).toMatchObject({ outcome: "done", added: 1, unchanged: 3, reason: null });
  });

  it("is left after the article at hand when its time is over, or when the run must stop", async () => {
    let minute = 0;
    const slow = { ...world, now: () => new Date(Date.parse("2026-06-01T08:00:00Z") + minute++ * 60_000) };
    expect((await runSource(source({ minutes: 1 }), store(), slow)).report).toMatchObject({ outcome: "limited", added: 1 });
    await emptyStore(store());
    const stopping = await runSource(source(), store(), { ...world, mustStop: () => "signal: SIGTERM" });
    expect(stopping.report).toMatchObject({ outcome: "stopped", added: 1, reason: "signal: SIGTERM" });
    expect(await count()).toBe(1);
  });
});
