/** How an input is to be read. */
export type InputFormat = "text" | "html" | "feed" | "json-lines" | "warc";

const ENDINGS: readonly (readonly [RegExp, InputFormat])[] = [
  [/\.warc(?:\.gz)?$/iu, "warc"],
  [/\.(?:jsonl|ndjson)$/iu, "json-lines"],
  [/\.(?:html?|xhtml)$/iu, "html"],
  [/\.(?:rss|atom|rdf|xml)$/iu, "feed"],
  [/\.(?:md|markdown|txt)$/iu, "text"],
];

/** Files of a folder that hold articles, by their endings; all others are passed over, XML too, which may be anything. */
export const INPUT_FILE = /\.(?:md|markdown|txt|html?|xhtml|jsonl|ndjson|rss|atom|warc|warc\.gz)$/iu;

/**
 * Format of a file by its ending, else by how its bytes begin.
 *
 * @param name a path, or "-" for standard input.
 * @param start first bytes of the file.
 */
export function formatOf(name: string, start: Uint8Array): InputFormat {
  return ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? formatOfBytes(start);
}

/** Format of what a server sent: a feed says so in its first elements, whatever the header says. */
export function formatOfBytes(start: Uint8Array): InputFormat {
  const head = new TextDecoder()
    .decode(start.subarray(0, 2048))
    .replace(/^\uFEFF/u, "")
    .trimStart();
  if (/^WARC\/\d/u.test(head)) return "warc";
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE\s+(?:rss|feed|rdf)\b[\s\S]*?\]?>\s*)*<(?:rss|feed|rdf:RDF)\b/iu.test(head)) return "feed";
  if (/^\{[\s\S]{0,400}"version"\s*:\s*"https?:\/\/jsonfeed\.org\//u.test(head)) return "feed";
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article)\b/iu.test(head)) return "html";
  return /^\{\s*"/u.test(head) ? "json-lines" : "text";
}
