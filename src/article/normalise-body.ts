/**
 * The one immutable text of an article: line ends as LF, no byte order mark, no white space at line ends, at most one empty line
 * between paragraphs, none at either end. Nothing within a line is touched, so that quotes stay as they were published.
 */
export function normaliseBody(body: string): string {
  return body
    .replace(/^\uFEFF/u, "")
    .replace(/\r\n?/gu, "\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .replace(/^\n+|\n+$/gu, "");
}
