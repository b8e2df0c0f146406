import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Fetcher } from "#src/fetch/create-fetcher";
import { FetchError } from "#src/fetch/fetch-error";
import { readSources } from "#src/ingest/read-sources";
import { packageRoot } from "#src/support/package-root";
import { testPages } from "#tests/support/test-pages";

const folder = mkdtempSync(join(tmpdir(), "pledgegraph-sources-"));
const at = (name: string): string => join(folder, name);
const [first] = testPages();
const story = "Norway will send missiles to Ukraine before the winter, the minister said. ".repeat(20);

async function read(path: string, given: { readonly input?: string | Uint8Array; readonly fetcher?: Fetcher; readonly fault?: string } = {}) {
  const { input = "", fetcher = null, fault = null } = given;
  async function* standardInput() {
    yield typeof input === "string" ? new TextEncoder().encode(input) : input;
  }
  const found: [string, string | undefined][] = [];
  for await (const { path: name, source } of readSources({ path, fault }, { standardInput: standardInput(), fetcher })) {
    const what = source instanceof Error ? source.message.split(":")[0] : source instanceof Uint8Array ? "text" : source.facts.title?.value;
    found.push([name.replace(`${folder}/`, ""), what]);
  }
  return found;
}

beforeAll(() => {
  copyFileSync(join(packageRoot(), "tests", "support", "pages", "01-json-ld.html"), at("page.htm"));
  writeFileSync(at("text.md"), "Words.");
  writeFileSync(at("lines.jsonl"), `${JSON.stringify({ title: "One", text: "Words." })}\n\n{\n${JSON.stringify({ title: "Two", text: "Words." })}`);
  writeFileSync(
    at("feed.xml"),
    `<rss version="2.0"><channel><title>F</title><item><title>Full</title><description>${story}</description></item><item><title>Short</title></item></channel></rss>`,
  );
  const block = Buffer.concat([Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), Buffer.from(first!.bytes)]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/one?token=x\r\nContent-Type: application/http\r\nContent-Length: ${block.length}\r\n\r\n`;
  writeFileSync(at("archive.warc.gz"), gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")])));
});

describe("readSources", () => {
  it.each([
    ["text.md", [["text.md", "text"]]],
    ["page.htm", [["page.htm", first!.expected.title]]],
    ["archive.warc.gz", [["archive.warc.gz#https://a.example/one?token=hidden", first!.expected.title]]],
    [
      "lines.jsonl",
      [
        ["lines.jsonl:1", "One"],
        ["lines.jsonl:3", "broken-json"],
        ["lines.jsonl:4", "Two"],
      ],
    ],
    [
      "feed.xml",
      [
        ["feed.xml#Full", "Full"],
        ["feed.xml#Short", "summary-only"],
      ],
    ],
    ["gone.html", [["gone.html", "The file can't be read"]]],
  ])("reads %s", async (name, expected) => {
    expect(await read(at(name))).toEqual(expected);
  });

  it("tells what standard input holds by how it begins", async () => {
    expect(await read("-", { input: "Words." })).toEqual([["-", "text"]]);
    expect(await read("-", { input: first!.bytes })).toEqual([["-", first!.expected.title]]);
    expect(await read("-", { input: '{"title": "One", "text": "Words."}' })).toEqual([["-:1", "One"]]);
  });

  it("passes on why an input can't be read, and fetches nothing without a fetcher", async () => {
    expect(await read("x", { fault: "It is gone." })).toEqual([["x", "It is gone."]]);
    expect(await read("https://ida:word@a.example/")).toEqual([["https://a.example/", "offline"]]);
  });

  it("fetches the pages of entries that have no more than a summary, and goes on after one that fails", async () => {
    const feed = `<rss version="2.0"><channel><title>F</title><item><title>Full</title><description>${story}</description><link>/full</link></item><item><title>Gone</title><link>/gone</link></item><item><title>Short</title><link>/short</link></item></channel></rss>`;
    const bodies: Readonly<Record<string, string | Uint8Array>> = { "https://a.example/feed": feed, "https://a.example/short": first!.bytes };
    const asked: string[] = [];
    const fetch: Fetcher["fetch"] = async (address) => {
      asked.push(address);
      const body = bodies[address];
      if (body === undefined) throw new FetchError("status", "It answers 404.", { status: 404 });
      const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
      return { kind: "fetched", url: address, contentType: null, bytes, validators: { etag: null, lastModified: null } };
    };
    expect(await read("https://a.example/feed", { fetcher: { fetch, fetchChanged: fetch } })).toEqual([
      ["https://a.example/feed#https://a.example/full", "Full"],
      ["https://a.example/feed#https://a.example/gone", "status"],
      ["https://a.example/feed#https://a.example/short", first!.expected.title],
    ]);
    expect(asked).toEqual(["https://a.example/feed", "https://a.example/gone", "https://a.example/short"]);
  });
});
