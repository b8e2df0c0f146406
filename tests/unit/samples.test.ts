import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parseArticle } from "#src/article/parse-article";
import { packageRoot } from "#src/support/package-root";
import { sampleTable } from "#tests/support/sample-claims";

const folder = join(packageRoot(), "samples");
const stems = (await readdir(folder))
  .filter((file) => file.endsWith(".md") && file !== "README.md")
  .map((file) => file.slice(0, -3))
  .sort();
const articles = new Map(
  await Promise.all(stems.map(async (stem) => [stem, parseArticle(await readFile(join(folder, `${stem}.md`))).article] as const)),
);

describe("the sample articles", () => {
  it("are ten, from at least five outlets, of 2025 or 2026", () => {
    expect(stems).toHaveLength(10);
    const publications = [...articles.values()].flatMap((article) => article.publications);
    expect(new Set(publications.map(({ source }) => source.id)).size).toBeGreaterThanOrEqual(5);
    for (const { source, publishedAt, title, url } of publications) {
      expect([source.id, publishedAt, title, url]).toEqual([
        expect.stringMatching(/\.example$/u),
        expect.stringMatching(/^202[56]-\d\d-\d\d$/u),
        expect.any(String),
        expect.any(String),
      ]);
    }
  });

  it.each(stems)("%s has 250 to 600 words", (stem) => {
    const words = articles.get(stem)?.text.split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(600);
  });

  it("carry furniture in at least five of them", () => {
    expect([...articles.values()].filter(({ boilerplate }) => boilerplate.length > 0).length).toBeGreaterThanOrEqual(5);
  });
});

describe("the table of their commitments", () => {
  it("has one list for each article", () => {
    expect(sampleTable.map(({ article }) => article)).toEqual(stems);
  });

  it.each(sampleTable)("quotes $article exactly, once, outside its furniture", ({ article, claims }) => {
    const { text, boilerplate } = articles.get(article)!;
    for (const { quote } of claims) {
      const start = text.indexOf(quote);
      expect([quote, start >= 0, text.indexOf(quote, start + 1)]).toEqual([quote, true, -1]);
      expect([quote, boilerplate.some((cut) => start < cut.end && start + quote.length > cut.start)]).toEqual([quote, false]);
    }
  });
});
