import { InputError } from "#src/support/errors";

/** Larger than any article, and than most books: what is larger is a dump or a mistake. */
export const MAX_ARTICLE_BYTES = 1_000_000;

/**
 * Text of a file's bytes: UTF-8, or UTF-16 where a byte order mark says so.
 *
 * @throws InputError for an empty file, too large a one, a binary one, or bytes that are not valid in their encoding.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new InputError("The file is empty.", { remedy: "Give a file that holds an article's text." });
  checkSize(bytes.length);
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8" && bytes.subarray(0, 8192).includes(0)) {
    throw new InputError("The file is binary, not text.", { remedy: "Save the article as plain text or Markdown in UTF-8." });
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(`The file is not valid ${encoding.toUpperCase()}: ${placeOfFault(bytes, encoding)}.`, {
      remedy: "Convert it to UTF-8, for example with iconv.",
      cause,
    });
  }
}

/** @throws InputError where a file of so many bytes is too large to be an article; callers ask before they read it. */
export function checkSize(bytes: number): void {
  if (bytes <= MAX_ARTICLE_BYTES) return;
  throw new InputError(`The file has ${bytes.toLocaleString("en-GB")} bytes; an article has at most ${MAX_ARTICLE_BYTES.toLocaleString("en-GB")}.`, {
    remedy: "Split it into one file per article.",
  });
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** The first line that doesn't decode; only UTF-8 can be cut at line ends. */
function placeOfFault(bytes: Uint8Array, encoding: string): string {
  if (encoding !== "utf-8") return "an unpaired surrogate or an odd number of bytes";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return `line ${line} holds bytes that are no UTF-8`;
    }
    start = end;
  }
  return "it ends within a character";
}
