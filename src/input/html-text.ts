import { type PageElement, parseDocument } from "#src/input/dom";

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const SKIPPED = /^(?:script|style|noscript|template|svg|iframe|object|form|button|select|textarea|nav|dialog|audio|video|canvas)$/u;
const BLOCK =
  /^(?:p|div|section|article|main|header|footer|aside|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|figure|figcaption|table|thead|tbody|tr|hr|address|details|summary|body|html)$/u;

/** Text under construction: finished lines, and the one that is being written. */
interface Lines {
  readonly done: string[];
  open: string;
}

/**
 * Words of an element as the lines of an article: one block a line, headings with "## ", list items with "- ", line breaks kept,
 * nothing else of the markup. The depth of the page is bounded before.
 *
 * @example textOfElement of <h2>Terms</h2><ul><li>Ten <b>tanks</b></li></ul> is "## Terms\n\n- Ten tanks".
 */
export function textOfElement(element: PageElement): string {
  const lines: Lines = { done: [], open: "" };
  write(element, lines);
  close(lines);
  return lines.done.join("\n\n");
}

/** Text of a fragment of HTML, or of words with entities and no element at all. */
export function textOfHtml(html: string): string {
  if (!/[<&]/u.test(html)) return html.replace(/\s+/gu, " ").trim();
  return textOfElement(parseDocument(html).body ?? parseDocument(""));
}

function write(node: PageElement, lines: Lines): void {
  if (node.nodeType === TEXT_NODE) {
    lines.open += (node.textContent ?? "").replace(/[ \t\n\r\f]+/gu, " ");
    return;
  }
  const name = node.localName?.toLowerCase() ?? "";
  if (node.nodeType !== ELEMENT_NODE || SKIPPED.test(name) || node.getAttribute("hidden") !== null) return;
  if (name === "br") close(lines);
  else if (BLOCK.test(name)) writeBlock(node, name, lines);
  else if (/^t[dh]$/u.test(name)) writeCell(node, lines);
  else for (const child of node.childNodes) write(child, lines);
}

function writeBlock(node: PageElement, name: string, lines: Lines): void {
  close(lines);
  const mark = /^h[1-6]$/u.test(name) ? "## " : name === "li" ? "- " : "";
  const from = lines.done.length;
  for (const child of node.childNodes) write(child, lines);
  close(lines);
  const first = lines.done[from];
  if (mark !== "" && first !== undefined && !/^(?:## |- )/u.test(first)) lines.done[from] = mark + first;
}

function writeCell(node: PageElement, lines: Lines): void {
  if (lines.open.trim() !== "") lines.open += " | ";
  for (const child of node.childNodes) write(child, lines);
}

function close(lines: Lines): void {
  const line = lines.open.replace(/ {2,}/gu, " ").trim();
  if (line !== "") lines.done.push(line);
  lines.open = "";
}
