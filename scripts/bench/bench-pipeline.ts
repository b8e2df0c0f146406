import { fileURLToPath } from "node:url";
import type { Measured } from "./measure-once";
import { median, runPinned } from "./run-pinned";
import type { Section } from "./section";

const once = fileURLToPath(new URL("./measure-once.ts", import.meta.url));

/** Length of an article by which speeds are given, in tokens. */
const ARTICLE_TOKENS = 600;

/** Raw text to claims on one core. */
export const benchPipeline: Section = ({ path, turns }) => {
  const run = (task: string): Measured => runPinned<Measured>(process.execPath, ["--import", "tsx", once, task, path]);
  const { tokens } = run("language");
  const measured = Array.from({ length: turns }, () => run("pipeline"));
  const speed = median(measured.map(({ cpuSeconds }) => tokens / cpuSeconds));
  return [
    ["tokens per CPU second", speed.toFixed(0), "at least 12,000 without the model"],
    [`articles of ${ARTICLE_TOKENS} tokens a minute and core`, ((speed * 60) / ARTICLE_TOKENS).toFixed(0), "at least 500"],
    ["resident memory, MB", String(median(measured.map(({ residentMb }) => residentMb))), "under 500"],
  ];
};
