import { describe, expect, it } from "@jest/globals";
import { charsetOf, decodePage } from "#src/input/decode-page";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from([part]))));

describe("decodePage", () => {
  it("takes valid UTF-8 for what it is, whatever was declared", () => {
    expect(decodePage(utf8('<meta charset="iso-8859-1">café'), "iso-8859-1")).toMatchObject({
      encoding: "utf-8",
      text: expect.stringContaining("café"),
    });
  });

  it("takes the header, then the page's own word, then Windows-1252", () => {
    const word = bytes("<p>", 0xe4, 0xe5);
    expect(decodePage(word, "windows-1251").text).toBe("<p>де");
    expect(decodePage(bytes('<meta charset="windows-1251">', 0xe4), "utf-8").text).toContain("д");
    expect(decodePage(word, "nonsense").text).toBe("<p>äå");
    expect(decodePage(bytes(0x93, "so", 0x94, " ", 0x80, "5 ", 0x96)).text).toBe("“so” €5 –");
  });

  it("reads UTF-16 with a mark or with a declaration", () => {
    const wide = new Uint8Array(Buffer.from("Pact", "utf16le"));
    expect(decodePage(Buffer.concat([Buffer.from([0xff, 0xfe]), wide])).text).toBe("Pact");
    expect(decodePage(wide, "utf-16le").text).toBe("Pact");
  });

  it.each([
    ["text/html; charset=UTF-8", "UTF-8"],
    ['text/html;charset="windows-1251"', "windows-1251"],
    ["text/html", null],
    [null, null],
  ])("finds the charset of %s", (type, charset) => {
    expect(charsetOf(type)).toBe(charset);
  });
});
