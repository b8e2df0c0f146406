import { describe, expect, it } from "@jest/globals";
import { readHtml } from "#src/input/read-html";
import { read } from "#src/pipeline";
import { testPages } from "#tests/support/test-pages";

const pages = testPages();
const pairOf = (found: { value: string; origin: string } | null): [string, string] | null => (found === null ? null : [found.value, found.origin]);

describe("readHtml", () => {
  it("has twenty pages to read", () => {
    expect(pages).toHaveLength(20);
  });

  it.each(pages)("reads $name", ({ bytes, expected }) => {
    const { facts, text, doubts } = readHtml(bytes, { url: expected.address, contentType: expected.contentType ?? null });
    expect({
      title: facts.title?.value ?? null,
      outlet: facts.outlet?.value ?? null,
      author: facts.author?.value ?? null,
      url: facts.url?.value ?? null,
      publishedAt: pairOf(facts.publishedAt),
      modifiedAt: pairOf(facts.modifiedAt),
    }).toEqual({
      title: expected.title,
      outlet: expected.outlet,
      author: expected.author,
      url: expected.url,
      publishedAt: expected.publishedAt,
      modifiedAt: expected.modifiedAt,
    });
    const lines = text.split("\n\n");
    expect(expected.paragraphs.filter((paragraph) => !lines.includes(paragraph))).toEqual([]);
    // in the order of the page
    expect(lines.filter((line) => expected.paragraphs.includes(line))).toEqual(expected.paragraphs);
    expect(expected.not.filter((words) => text.includes(words))).toEqual([]);
    expect(doubts).toEqual(expected.doubt === undefined ? [] : [expect.stringContaining(expected.doubt)]);
  });

  it.each(pages)("makes an article of $name, or says why not", ({ bytes, expected }) => {
    const page = readHtml(bytes, { url: expected.address, contentType: expected.contentType ?? null });
    if (expected.refused !== undefined) {
      expect(() => read(page)).toThrow(expected.refused);
      return;
    }
    const { article, facts } = read(page);
    expect(article).toMatchObject({ title: expected.title, url: expected.url, publishedAt: expected.publishedAt?.[0].slice(0, 10) ?? null });
    expect(facts).toEqual(page.facts);
    const cut = article.boilerplate.map(({ start, end }) => article.text.slice(start, end));
    expect(cut).toEqual(expect.arrayContaining([...(expected.boilerplate ?? [])]));
    expect(expected.paragraphs.filter((paragraph) => cut.includes(paragraph))).toEqual([]);
  });
});
