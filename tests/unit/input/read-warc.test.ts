import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { readWarc } from "#src/input/read-warc";
import { testPages } from "#tests/support/test-pages";

const [first, second] = testPages();

function record(
  url: string,
  body: Uint8Array | string,
  http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8",
  type = "response",
): Buffer {
  const block = Buffer.concat([Buffer.from(`${http}\r\n\r\n`), Buffer.from(body)]);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2031-12-24T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:${url}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
}

async function readAll(...parts: readonly Uint8Array[]) {
  async function* chunks() {
    for (const part of parts) for (let at = 0; at < part.length; at += 1000) yield part.subarray(at, at + 1000);
  }
  const found = [];
  for await (const { name, page } of readWarc(chunks()))
    found.push([name, page instanceof Error ? page.message.split(":")[0] : page.facts.title?.value]);
  return found;
}

describe("readWarc", () => {
  const parts = [
    record("https://a.example/one", first!.bytes),
    record("https://a.example/logo.png", "PNG", "HTTP/1.1 200 OK\r\nContent-Type: image/png"),
    record("https://a.example/gone", "<p>gone", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html"),
    record("https://a.example/two", second!.bytes),
  ];
  const titles = [
    ["https://a.example/one", first!.expected.title],
    ["https://a.example/two", second!.expected.title],
  ];

  it("reads the pages of an archive and passes over the rest", async () => {
    expect(await readAll(...parts)).toEqual(titles);
  });

  it("reads one that is packed record by record", async () => {
    expect(await readAll(...parts.map((part) => gzipSync(part)))).toEqual(titles);
  });

  it("unpacks bodies in chunks and in gzip", async () => {
    const packed = gzipSync(first!.bytes);
    const chunked = Buffer.concat([Buffer.from(`${packed.length.toString(16)}\r\n`), packed, Buffer.from("\r\n0\r\n\r\n")]);
    const http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked";
    expect(await readAll(record("https://a.example/one", chunked, http))).toEqual([titles[0]]);
  });

  it("ends at a body that unpacks without end, and goes on with the next", async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    const http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip";
    expect(await readAll(record("https://a.example/bomb", bomb, http), parts[3]!)).toEqual([["https://a.example/bomb", "too-large"], titles[1]]);
  });

  it("says where an archive is broken", async () => {
    const damaged = gzipSync(parts[3]!);
    damaged.fill(0xff, 20, 60);
    expect(await readAll(gzipSync(parts[0]!), damaged)).toEqual([titles[0], ["the archive", "broken-archive"]]);
    expect(await readAll(parts[0]!, Buffer.from("no record at all"))).toEqual([titles[0], ["the archive", "broken-archive"]]);
    expect(await readAll(parts[3]!.subarray(0, -40))).toEqual([titles[1], ["the archive", "broken-archive"]]);
    expect(await readAll(gzipSync(parts[3]!).subarray(0, -40))).toEqual([["the archive", "broken-archive"]]);
    expect(await readAll(Buffer.from(""))).toEqual([["the archive", "broken-archive"]]);
  });
});
