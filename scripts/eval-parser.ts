/** Prints how well the parser does on a treebank: `npm run -s eval:parser -- FILE.conllu [--raw] [--ids PREFIX] [--weights FILE]`. */

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createParser } from "#src/language/parser";
import { loadParser } from "#src/load-parser";
import { readConllu } from "./eval-parser/read-conllu";
import { scoreGoldTokens, scoreRawText } from "./eval-parser/score";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { raw: { type: "boolean", default: false }, ids: { type: "string", default: "" }, weights: { type: "string" } },
});
const [file] = positionals;
if (file === undefined) {
  console.error("Which file? npm run -s eval:parser -- FILE.conllu [--raw]");
  process.exitCode = 2;
} else {
  const parser = values.weights === undefined ? loadParser() : createParser(readFileSync(values.weights));
  const documents = readConllu(file)
    .map((document) => ({ ...document, sentences: document.sentences.filter(({ id }) => id.startsWith(values.ids)) }))
    .filter(({ sentences }) => sentences.length > 0);
  console.log(JSON.stringify(values.raw ? scoreRawText(documents, parser) : scoreGoldTokens(documents, parser), null, 2));
}
