import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { afterAll, describe, expect, it } from "@jest/globals";
import { startWorker } from "#src/pool/start-worker";
import { packageRoot } from "#src/support/package-root";
import { sampleSlugs } from "../../scripts/golden/golden-files";

const slugs = await sampleSlugs();
const workers: Worker[] = [];

/** Hashes of the samples' trees, by slug, with the samples dealt out to so many threads that work at the same time. */
async function hashes(count: number): Promise<ReadonlyMap<string, string>> {
  const threads = Array.from({ length: count }, () => startWorker(new URL("../support/hash-trees-worker.ts", import.meta.url)));
  workers.push(...threads);
  const found = new Map<string, string>();
  await Promise.all(
    threads.map(async (thread, at) => {
      for (const slug of slugs.filter((_, index) => index % count === at)) {
        thread.postMessage(readFileSync(join(packageRoot(), "samples", `${slug}.md`)));
        const [hash] = (await once(thread, "message")) as [string];
        found.set(slug, hash);
      }
    }),
  );
  return found;
}

afterAll(() => Promise.all(workers.map((worker) => worker.terminate())));

describe("trees of the samples", () => {
  it.each([1, 2])("are the committed ones with %d threads", async (count) => {
    const found = await hashes(count);
    const committed = (slug: string): string => readFileSync(join(packageRoot(), "tests", "golden", "samples", slug, "trees.sha256"), "utf8").trim();
    expect([...found].sort()).toEqual(slugs.map((slug) => [slug, committed(slug)]));
  });
});
