import { readFileSync } from "node:fs";
import { analyseArticle } from "#src/language/analyse-article";
import { loadJudge } from "#src/load-judge";
import { loadParser } from "#src/load-parser";

/** Printed as JSON by this file when it runs as a process of its own: `measure-once.ts language|pipeline TEXTS.json`. */
export interface Measured {
  readonly tokens: number;
  readonly cpuSeconds: number;
  readonly loadMs: number;
  readonly residentMb: number;
}

type Work = (text: string) => number;

/** Loaded only where it is measured, so that its tables don't count as the parser's memory. */
async function pipelineWork(): Promise<Work> {
  const { extract, read } = await import("#src/pipeline");
  return (text) => {
    extract(read(new TextEncoder().encode(text)).article, loadParser(), loadJudge());
    return 0;
  };
}

/** Text to trees, names and dictionary forms: how many tokens there were. */
function parse(text: string): number {
  const article = { id: "0".repeat(16), text, boilerplate: [] };
  return analyseArticle(article, loadParser())
    .blocks.flatMap(({ sentences }) => sentences)
    .reduce((sum, { tokens }) => sum + tokens.length, 0);
}

function measure(work: Work, texts: readonly string[]): Measured {
  const begin = performance.now();
  loadParser();
  const loadMs = Math.round(performance.now() - begin);
  const before = process.cpuUsage();
  const tokens = texts.reduce((sum, text) => sum + work(text), 0);
  const { user, system } = process.cpuUsage(before);
  return { tokens, cpuSeconds: (user + system) / 1e6, loadMs, residentMb: Math.round(process.memoryUsage.rss() / 1e6) };
}

const [task, path] = process.argv.slice(2);
if (path !== undefined) {
  const texts = JSON.parse(readFileSync(path, "utf8")) as string[];
  console.log(JSON.stringify(measure(task === "pipeline" ? await pipelineWork() : parse, texts)));
}
