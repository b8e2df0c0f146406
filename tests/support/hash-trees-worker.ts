import { createHash } from "node:crypto";
import { parentPort } from "node:worker_threads";
import { parseArticle } from "#src/article/parse-article";
import { analyseArticle } from "#src/language/analyse-article";
import { loadParser } from "#src/load-parser";

// the hash of an article's trees for each of its files, made in this thread with a parser of its own
parentPort?.on("message", (bytes: Uint8Array) => {
  const document = analyseArticle(parseArticle(bytes).article, loadParser());
  parentPort?.postMessage(createHash("sha256").update(JSON.stringify(document)).digest("hex"));
});
