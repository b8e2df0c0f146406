import { describe, expect, it } from "@jest/globals";
import { parseArticle, withPublications } from "#src/article/parse-article";

const parse = (text: string) => parseArticle(new TextEncoder().encode(text));
const body = "Norway pledged to send Ukraine new air defence missiles, the government said on Monday.";

describe("parseArticle", () => {
  it("reads outlet, address, title and day", () => {
    const { article, doubts } = parse(`---\ntitle: Missiles\nsource: https://www.reuters.com/world/x\ndate: 2026-02-03T10:00:00Z\n---\n${body}`);
    expect(article).toMatchObject({
      title: "Missiles",
      url: "https://www.reuters.com/world/x",
      publishedAt: "2026-02-03",
      language: "en",
      text: body,
    });
    expect(article.publications[0]?.source).toEqual({ id: "reuters.com", name: "Reuters", kind: "agency", countryCode: "GBR" });
    expect(doubts).toEqual([]);
  });

  it("reads the author line and when the text was changed last, of the publication that comes first", () => {
    const { article } = parse(`---\nsource: The Daily Example\ndate: 2026-02-03\nauthor: Ida Nor\nmodified: 2026-02-04\n---\n${body}`);
    expect(article).toMatchObject({ author: "Ida Nor", modifiedAt: "2026-02-04" });
    const [known] = article.publications;
    const silent = { ...known!, author: null, modifiedAt: null };
    for (const order of [
      [known!, silent],
      [silent, known!],
    ])
      expect(withPublications(article, order)).toMatchObject({ author: "Ida Nor", modifiedAt: "2026-02-04", publications: [known] });
    const earlier = { ...silent, source: { ...silent.source, id: "other" }, publishedAt: "2026-02-01" };
    expect(withPublications(article, [known!, earlier])).toMatchObject({ author: null, modifiedAt: null });
  });

  it("takes an outlet's name where there is no address, and knows what is not known", () => {
    expect(parse(`---\nsource: The Daily Example\ndate: unknown\n---\n${body}`).article.publications[0]).toMatchObject({
      source: { id: "the-daily-example", name: "The Daily Example" },
      publishedAt: null,
    });
    expect(parse(`---\nsource: unknown\n---\n${body}`).article.publications[0]?.source.id).toBe("unknown");
  });

  it.each(["2026-02-31", "3 February 2026", "2026-13"])("leaves out the date %s and says so", (date) => {
    const { article, doubts } = parse(`---\ndate: "${date}"\n---\n${body}`);
    expect(article.publishedAt).toBeNull();
    expect(doubts).toEqual([expect.stringContaining(date)]);
  });

  it("gives one text one id, whatever its line ends", () => {
    const id = parse(`${body}\n\nMore words about it follow here.`).article.id;
    expect(parse(`\uFEFF${body}  \r\n\r\n\r\n\r\nMore words about it follow here.\r\n`).article.id).toBe(id);
    expect(parse(`${body}\n\nOther words about it follow here.`).article.id).not.toBe(id);
  });

  it("refuses a language other than English", () => {
    expect(() =>
      parse("Die Bundesregierung hat am Montag zugesagt, der Ukraine weitere Flugabwehrraketen zu liefern, teilte ein Sprecher mit."),
    ).toThrow('not in English (it looks like "de")');
  });

  it("refuses a file with front matter only", () => {
    expect(() => parse("---\ntitle: x\n---\n\n")).toThrow("no words beside its front matter");
  });
});

describe("withPublications", () => {
  const { article } = parse(`---\nsource: Beta\ndate: 2026-02-04\ntitle: Second\n---\n${body}`);
  const [earlier] = parse(`---\nsource: Alpha\ndate: 2026-02-03\ntitle: First\n---\n${body}`).article.publications;

  it("shows the earliest appearance, whatever the order", () => {
    if (earlier === undefined) throw new Error("no publication");
    const one = withPublications(article, [...article.publications, earlier]);
    expect(one).toEqual(withPublications(article, [earlier, ...article.publications]));
    expect(one).toMatchObject({ title: "First", publishedAt: "2026-02-03" });
    expect(one.publications.map(({ source }) => source.name)).toEqual(["Alpha", "Beta"]);
  });
});
