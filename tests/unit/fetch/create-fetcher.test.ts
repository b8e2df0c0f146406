import { describe, expect, it } from "@jest/globals";
import { createFetcher } from "#src/fetch/create-fetcher";
import type { Clock, Network, NetworkRequest } from "#src/fetch/network";

/** Time that passes only where somebody waits. */
function fakeClock(): Clock & { time: number } {
  return {
    time: 0,
    now() {
      return this.time;
    },
    async wait(milliseconds) {
      this.time += milliseconds;
    },
    timeout: () => new AbortController().signal,
  };
}

interface FakeAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function setUp(answers: Readonly<Record<string, FakeAnswer>>, addresses: Readonly<Record<string, readonly string[]>> = {}) {
  const clock = fakeClock();
  const asked: { url: string; at: number; address: string; headers: NetworkRequest["headers"] }[] = [];
  let open = 0;
  let mostOpen = 0;
  const network: Network = {
    async resolve(host) {
      return addresses[host] ?? ["93.184.215.14"];
    },
    async request({ url, address, headers }) {
      asked.push({ url: url.href, at: clock.time, address, headers });
      mostOpen = Math.max(mostOpen, ++open);
      const { status = 200, headers: given = { "content-type": "text/html" }, body = "" } = answers[url.href] ?? { status: 404 };
      async function* chunks() {
        await new Promise((resolve) => setImmediate(resolve));
        yield new TextEncoder().encode(body);
      }
      return { status, headers: given, body: chunks(), close: () => void open-- };
    },
  };
  return { asked, clock, fetcher: createFetcher({ network, clock, userAgent: "pledgegraph/test" }), mostOpen: () => mostOpen };
}

describe("createFetcher", () => {
  it("asks each host one question at a time, with the pause that it wishes for", async () => {
    const robots = { body: "User-agent: *\nCrawl-delay: 4" };
    const { fetcher, asked, mostOpen } = setUp({
      "https://a.example/robots.txt": robots,
      "https://a.example/1": { body: "one" },
      "https://a.example/2": { body: "two" },
    });
    const pages = await Promise.all([fetcher.fetch("https://a.example/1"), fetcher.fetch("https://a.example/2")]);
    expect(pages.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(["one", "two"]);
    expect(asked.map(({ url, at }) => [url.slice(17), at])).toEqual([
      ["/robots.txt", 0],
      ["/1", 4000],
      ["/2", 8000],
    ]);
    expect(mostOpen()).toBe(1);
  });

  it("asks whether a page has changed", async () => {
    const headers = { "content-type": "text/html", etag: '"7"', "last-modified": "Tue, 16 Sep 2031 16:05:00 GMT" };
    const answers: Record<string, FakeAnswer> = { "https://a.example/1": { headers, body: "one" } };
    const { fetcher, asked } = setUp(answers);
    const { validators } = await fetcher.fetch("https://a.example/1");
    expect(validators).toEqual({ etag: '"7"', lastModified: "Tue, 16 Sep 2031 16:05:00 GMT" });
    answers["https://a.example/1"] = { status: 304 };
    expect(await fetcher.fetchChanged("https://a.example/1", validators)).toEqual({ kind: "not-modified", url: "https://a.example/1" });
    expect(asked.at(-1)?.headers).toMatchObject({ "if-none-match": '"7"', "if-modified-since": "Tue, 16 Sep 2031 16:05:00 GMT" });
  });

  it("connects to the address that it checked, and follows to where it may", async () => {
    const { fetcher, asked } = setUp(
      { "https://a.example/1": { status: 301, headers: { location: "//b.example/x#top" } }, "https://b.example/x": { body: "there" } },
      { "b.example": ["8.8.4.4"] },
    );
    expect(await fetcher.fetch("https://a.example/1")).toMatchObject({ url: "https://b.example/x" });
    expect(asked.at(-1)).toMatchObject({ url: "https://b.example/x", address: "8.8.4.4" });
  });

  it.each([
    ["ftp://a.example/", "scheme"],
    ["no address", "address"],
    ["https://ida:secret@a.example/", "credentials"],
    ["http://one-private.example/", "forbidden-address"],
    ["http://0x7f.1/", "forbidden-address"],
    ["http://[::1]/", "forbidden-address"],
    ["http://nowhere.example/", "unknown-host"],
    ["https://down.example/1", "robots-unreachable"],
    ["https://a.example/gone", "status"],
  ])("refuses %s with the reason %s, and no secret in it", async (address, reason) => {
    const { fetcher } = setUp(
      { "https://down.example/robots.txt": { status: 503 } },
      { "one-private.example": ["8.8.8.8", "10.0.0.1"], "127.0.0.1": ["127.0.0.1"], "::1": ["::1"], "nowhere.example": [] },
    );
    const failure: unknown = await fetcher.fetch(address).catch((error: unknown) => error);
    expect(failure).toMatchObject({ reason });
    expect(String(failure)).not.toContain("secret");
  });

  it("goes on after a failure of the same host", async () => {
    const { fetcher } = setUp({ "https://a.example/2": { body: "two" } });
    const [first, second] = await Promise.allSettled([fetcher.fetch("https://a.example/1"), fetcher.fetch("https://a.example/2")]);
    expect([first.status, second.status]).toEqual(["rejected", "fulfilled"]);
  });
});
