/** How the text was decoded, for those who wonder about odd letters. */
export interface DecodedPage {
  readonly text: string;
  readonly encoding: string;
}

/** Where pages name their encoding: within the first kilobyte, by the standard; many are late. */
const HEAD_BYTES = 4096;

/**
 * Text of a page's bytes, whatever was declared: a byte order mark decides; then whether the bytes are valid UTF-8, which other encodings
 * hardly ever are; only then the header, the page's own word, and at last Windows-1252, which has a letter for every byte.
 *
 * @param declared value of the charset in the Content-Type header, or null.
 */
export function decodePage(bytes: Uint8Array, declared: string | null = null): DecodedPage {
  const marked = byteOrderMark(bytes) ?? wideEncoding(declared);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    const encoding = [declared, encodingInHead(bytes)].map(knownEncoding).find((name) => name !== null && name !== "utf-8") ?? "windows-1252";
    const text = new TextDecoder(encoding).decode(bytes);
    return { text: encoding === "windows-1252" ? withLetters(text) : text, encoding };
  }
}

/** Letters of Windows-1252 from 0x80 on; five bytes have none. */
const LETTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20 decodes Windows-1252 as if it were Latin-1, whose control characters stand where quotation marks and dashes do. */
function withLetters(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (control) => LETTERS[control.charCodeAt(0) - 0x80] ?? control);
}

/** Charset of a Content-Type header, or null. */
export function charsetOf(contentType: string | null | undefined): string | null {
  return /charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(contentType ?? "")?.[1] ?? null;
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark is valid UTF-8 by accident, so its declaration has to be believed. */
function wideEncoding(declared: string | null): string | null {
  const name = knownEncoding(declared);
  return name?.startsWith("utf-16") === true ? name : null;
}

function encodingInHead(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD_BYTES));
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]+)/iu.exec(head)?.[1] ??
    null
  );
}

function knownEncoding(name: string | null): string | null {
  if (name === null) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
