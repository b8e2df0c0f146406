import { describe, expect, it } from "@jest/globals";
import { analyseArticle } from "#src/language/analyse-article";
import { loadParser } from "#src/load-parser";
import { quotationReports } from "#src/syntax/quotation-reports";

const parser = loadParser();

/** For each quotation the first verb that may introduce it, with its speakers. */
function introduced(text: string): string[] {
  const article = { id: "0".repeat(16), text, boilerplate: [] };
  const { blocks, quotations } = analyseArticle(article, parser);
  const sentences = blocks.flatMap((block) => block.sentences);
  return quotations.map((quotation) => {
    const sentence = sentences.find(({ start, end }) => start < quotation.end && end > quotation.start);
    const [report] = sentence ? quotationReports(sentence, quotation) : [];
    const wordOf = (i: number): string => text.slice(sentence?.tokens[i]?.start, sentence?.tokens[i]?.end);
    return report === undefined ? "nobody" : `${wordOf(report.verb)}: ${report.speakers.map(wordOf).join(", ")}`;
  });
}

describe("quotationReports", () => {
  it.each([
    ["“We will pay the bill,” said the envoy.", ["said: envoy"]],
    ["The envoy said: “We will pay the bill.”", ["said: envoy"]],
    ["“The talks,” the envoy told reporters, “will resume in June.”", ["told: envoy", "told: envoy"]],
    ["The envoy called the offer “a good start”.", ["called: envoy"]],
    ["“He told us ‘never’ again,” the general said.", ["said: general", "told: He"]],
    ["The sign reads “no entry”.", ["nobody"]],
  ])("%s", (text, expected) => expect(introduced(text)).toEqual(expected));
});
