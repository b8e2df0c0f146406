import { describe, expect, it } from "@jest/globals";
import { readJsonLine } from "#src/input/read-json-lines";

const line = (record: unknown): string => JSON.stringify(record);

describe("readJsonLine", () => {
  it("reads what data sets of news call the same things", () => {
    expect(
      readJsonLine(
        line({
          headline: "Pact",
          body: "Two states signed.\nA third did not.",
          publisher: { name: "Wire" },
          authors: ["Ida", { name: "Jon" }],
          date_published: "2031-02-03T10:00:00+02:00",
          link: "https://w.example/a#top",
          lang: "en",
        }),
      ),
    ).toEqual({
      text: "Two states signed.\nA third did not.",
      doubts: [],
      facts: {
        title: { value: "Pact", origin: "field", evidence: "headline: Pact" },
        outlet: { value: "Wire", origin: "field", evidence: "publisher: Wire" },
        author: { value: "Ida, Jon", origin: "field", evidence: "authors: Ida, Jon" },
        publishedAt: { value: "2031-02-03T10:00:00+02:00", origin: "field", evidence: "date_published: 2031-02-03T10:00:00+02:00" },
        modifiedAt: null,
        url: { value: "https://w.example/a", origin: "url", evidence: "https://w.example/a#top" },
        language: { value: "en", origin: "field", evidence: "lang: en" },
      },
    });
  });

  it("reads text that is HTML, and seconds since 1970", () => {
    expect(readJsonLine(line({ html: "<p>One.</p><p>Two.</p>", timestamp: 1_928_000_000 }))).toMatchObject({
      text: "One.\n\nTwo.",
      facts: { publishedAt: { value: "2031-02-04T19:33:20Z" } },
    });
  });

  it("says where a date was not understood", () => {
    expect(readJsonLine(line({ text: "Words.", date: "03/04/2031" })).doubts).toEqual([expect.stringContaining("03/04/2031")]);
  });

  it.each([
    ["{", "broken-json"],
    ["[1]", "broken-json"],
    [line({ title: "x" }), "no-text"],
    [line({ text: "x".repeat(3_000_001) }), "too-large"],
  ])("refuses %#", (text, reason) => {
    expect(() => readJsonLine(text)).toThrow(reason);
  });
});
