import { mkdtempSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { createFetcher } from "#src/fetch/create-fetcher";
import { nodeClock, nodeNetwork } from "#src/fetch/node-network";
import { ingest } from "#src/ingest/ingest";
import { openStore } from "#src/store/open-store";
import type { Store } from "#src/store/store";
import { testPages } from "#tests/support/test-pages";

const page = testPages()[0]!.bytes;
let server: Server;
let store: Store;
let answers: string[] = [];
let isBroken = false;

beforeAll(async () => {
  server = createServer((request, answer) => {
    const path = request.url ?? "/";
    if (path === "/robots.txt") return void answer.writeHead(404).end();
    const etag = `"${path}"`;
    const status = isBroken && path === "/page" ? 500 : request.headers["if-none-match"] === etag ? 304 : 200;
    answers.push(`${path} ${status}`);
    if (status !== 200) return void answer.writeHead(status).end();
    const feed = `<rss version="2.0"><channel><title>F</title><item><title>T</title><link>/page</link></item></channel></rss>`;
    answer.writeHead(200, { etag, "content-type": path === "/feed" ? "application/rss+xml" : "text/html" }).end(path === "/feed" ? feed : page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  store = await openStore({ engine: "embedded", path: join(mkdtempSync(join(tmpdir(), "pledgegraph-memory-")), "graph.grafeo") }, "write");
});
afterAll(async () => {
  await store.close();
  server.close();
});

/** Counts of an ingestion by a process that remembers nothing itself, and what the server was asked and answered. */
async function take(path: string): Promise<string[]> {
  answers = [];
  const fetcher = createFetcher({ network: nodeNetwork, clock: nodeClock, userAgent: "test", allowedHosts: ["127.0.0.1"], limits: { delay: 0 } });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const { added, unchanged, rejected } = await ingest([address], store, { now: () => new Date(), standardInput: Readable.from([]), fetcher });
  return [`${added} ${unchanged} ${rejected}`, ...answers];
}

it("asks for what it has taken over only whether it has changed, as long as the graph holds it", async () => {
  // a feed of which a page could not be fetched is read again whole
  isBroken = true;
  expect(await take("/feed")).toEqual(["0 0 1", "/feed 200", "/page 500"]);
  isBroken = false;
  expect(await take("/feed")).toEqual(["1 0 0", "/feed 200", "/page 200"]);
  expect(await take("/feed")).toEqual(["0 1 0", "/feed 304"]);
  expect(await take("/page")).toEqual(["0 1 0", "/page 304"]);
  const [article] = await store.read("MATCH (a:Article) RETURN a.author AS author, a.modifiedAt AS modifiedAt");
  expect(article).toEqual({ author: expect.any(String), modifiedAt: expect.any(String) });
  // another extractor has read it: due again
  await store.write((tx) => tx.run("MATCH (a:Article) SET a.extractor = 'other'"));
  expect(await take("/page")).toEqual(["1 0 0", "/page 200"]);
  // gone from the graph: fetched anew
  await store.write((tx) => tx.run("MATCH (a:Article) DETACH DELETE a"));
  expect((await take("/feed")).slice(1)).toEqual(["/feed 200", "/page 200"]);
});
