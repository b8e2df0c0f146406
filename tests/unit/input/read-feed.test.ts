import { describe, expect, it } from "@jest/globals";
import { pageOfEntry, readFeed } from "#src/input/read-feed";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const story = `<p>${"Norway will send missiles to Ukraine before the winter, the minister said. ".repeat(6)}</p><p>${"The first ship leaves on Monday, and two more follow in March if parliament agrees. ".repeat(6)}</p>`;
const rss = (items: string, head = ""): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Northern Ledger</title><link>https://ledger.example/</link>${head}${items}</channel></rss>`;

describe("readFeed", () => {
  it("reads RSS: full text, address, author, date in its zone", () => {
    const item = `<item><title>Ships &amp;amp; missiles</title><link>/a?utm_source=rss</link><pubDate>Tue, 16 Sep 2031 18:05:00 +0200</pubDate><dc:creator>Signe Aldring</dc:creator><content:encoded><![CDATA[${story}]]></content:encoded><description>Short</description></item>`;
    const [entry] = readFeed(bytes(rss(item, "<language>en-gb</language>")), "https://ledger.example/feed.xml").entries;
    expect(entry?.link).toBe("https://ledger.example/a?utm_source=rss");
    expect(entry?.facts).toMatchObject({
      title: { value: "Ships & missiles", origin: "feed" },
      outlet: { value: "Northern Ledger" },
      author: { value: "Signe Aldring" },
      publishedAt: { value: "2031-09-16T18:05:00+02:00", evidence: "Tue, 16 Sep 2031 18:05:00 +0200" },
      url: { value: "https://ledger.example/a" },
      language: { value: "en-gb" },
    });
    expect(entry?.text?.split("\n\n")).toHaveLength(2);
  });

  it("reads Atom with bases of its own, and takes a summary for no text", () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://wire.example/b/"><title type="html">Wire &lt;b&gt;One&lt;/b&gt;</title><entry xml:base="c/"><title>Talks</title><link rel="edit" href="e"/><link rel="alternate" href="x"/><id>1</id><published>2031-01-01T23:30:00-05:00</published><updated>2031-01-02T08:00:00Z</updated><author><name>Ida</name></author><author><name>Jon</name></author><summary>Short.</summary></entry></feed>`;
    const [entry] = readFeed(bytes(atom), null).entries;
    expect(entry).toMatchObject({
      link: "https://wire.example/b/c/x",
      text: null,
      facts: {
        outlet: { value: "Wire One" },
        author: { value: "Ida, Jon" },
        publishedAt: { value: "2031-01-01T23:30:00-05:00" },
        modifiedAt: { value: "2031-01-02T08:00:00Z" },
      },
    });
    expect(() => pageOfEntry(entry!)).toThrow("summary-only");
  });

  it("reads JSON Feed and RSS 1.0", () => {
    const json = {
      version: "https://jsonfeed.org/version/1.1",
      title: "J",
      items: [{ id: "1", url: "https://j.example/1", title: "T", content_text: "A word. ".repeat(90), date_published: "2031-01-01T00:00:00+02:00" }],
    };
    const [entry] = readFeed(bytes(JSON.stringify(json)), null).entries;
    expect(pageOfEntry(entry!)).toMatchObject({ text: "A word. ".repeat(90).trim(), facts: { title: { value: "T" } } });
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>R</title><link>https://r.example</link></channel><item rdf:about="https://r.example/1"><title>x</title><link>https://r.example/1</link><dc:date>2031-05-01</dc:date></item></rdf:RDF>`;
    expect(readFeed(bytes(rdf), null).entries[0]).toMatchObject({ link: "https://r.example/1", facts: { publishedAt: { value: "2031-05-01" } } });
  });

  it("takes no address but of the web, and no date that nobody can read", () => {
    const [entry] = readFeed(bytes(rss("<item><title>T</title><link>javascript:alert(1)</link><pubDate>yesterday</pubDate></item>")), null).entries;
    expect(entry).toMatchObject({ name: "T", link: null, facts: { url: null, publishedAt: null } });
  });

  it("reads the first 2,000 entries and says how many are left", () => {
    const { entries, left } = readFeed(bytes(rss("<item><title>x</title></item>".repeat(2500))), null);
    expect([entries.length, left]).toEqual([2000, 500]);
  });

  it.each([
    ["nonsense", "broken-feed"],
    ["<rss><channel><item><title>x", "broken-feed"],
    ['<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>', "entities"],
    [`<rss>${" ".repeat(10_000_001)}`, "too-large"],
  ])("refuses %#", (text, reason) => {
    expect(() => readFeed(bytes(text), null)).toThrow(reason);
  });
});
