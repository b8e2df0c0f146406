import { describe, expect, it } from "@jest/globals";
import { decodeText, MAX_ARTICLE_BYTES } from "#src/article/decode-text";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("decodeText", () => {
  it("reads UTF-8 with every kind of character", () => {
    expect(decodeText(bytes("Kyiv’s “guarantee” 🇺🇦"))).toBe("Kyiv’s “guarantee” 🇺🇦");
  });

  it("reads UTF-16 where a byte order mark says so", () => {
    expect(decodeText(Buffer.from("\uFEFFNorway", "utf16le"))).toBe("Norway");
  });

  it("refuses an empty file", () => {
    expect(() => decodeText(new Uint8Array())).toThrow("The file is empty.");
  });

  it("refuses a binary file", () => {
    expect(() => decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13))).toThrow("binary");
  });

  it("names the line of bytes that are no UTF-8", () => {
    expect(() => decodeText(Uint8Array.of(...bytes("one\ntwo\n"), 0xe9, 0x20, 0x0a))).toThrow("line 3 holds bytes that are no UTF-8");
  });

  it("refuses what is too large before it decodes it", () => {
    expect(() => decodeText(new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(97))).toThrow("1,000,001 bytes");
  });
});
