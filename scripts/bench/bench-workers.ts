import { extractAll } from "#src/pool/extract-all";
import { median } from "./run-pinned";
import type { Section } from "./section";

/** Whole extractions by one worker thread and by two, in turn, in articles per second from the first result on: threads have loaded and warmed up then. */
export const benchWorkers: Section = async ({ texts, turns }) => {
  const bytes = texts.map((text) => new TextEncoder().encode(text));
  const seconds: [number, number][] = [];
  for (let turn = 0; turn < turns; turn++) seconds.push([await timeOf(bytes, 1), await timeOf(bytes, 2)]);
  const one = median(seconds.map(([first]) => first));
  const two = median(seconds.map(([, second]) => second));
  return [
    ["articles", String(bytes.length), ""],
    ["one worker, seconds", one.toFixed(2), ""],
    ["two workers, seconds", two.toFixed(2), ""],
    ["two against one", median(seconds.map(([first, second]) => first / second)).toFixed(2), "at least 1.7"],
  ];
};

async function timeOf(articles: readonly Uint8Array[], workers: number): Promise<number> {
  const extractions = extractAll(articles, workers);
  for (let warm = 0; warm < WARM_UP; warm++) await extractions.next();
  const begin = performance.now();
  for (let item = await extractions.next(); item.done !== true; ) item = await extractions.next();
  return (performance.now() - begin) / 1000;
}

/** Results that are not timed. */
const WARM_UP = 20;
