import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createFetcher, type Fetcher } from "#src/fetch/create-fetcher";
import { nodeClock, nodeNetwork } from "#src/fetch/node-network";
import { readSources } from "#src/ingest/read-sources";
import { type HostileServer, startHostileServer } from "#tests/support/hostile-server";
import { testPages } from "#tests/support/test-pages";

const TIMEOUT = 1000;
/** Reading what was fetched, on a machine that has much else to do. */
const MARGIN = 8000;

let server: HostileServer;
let fetcher: Fetcher;

beforeAll(async () => {
  server = await startHostileServer();
  fetcher = createFetcher({
    network: {
      ...nodeNetwork,
      resolve: async (host) => (host.endsWith(".test") || host === "localhost" ? ["127.0.0.1"] : nodeNetwork.resolve(host)),
    },
    clock: nodeClock,
    userAgent: "pledgegraph/test",
    allowedHosts: ["hostile.test"],
    limits: { timeout: TIMEOUT, delay: 0 },
  });
});
afterAll(() => server.close());

/** Title or reason of everything that an address gives. */
async function read(path: string): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  const input = { path: `http://hostile.test:${server.port}${path}`, fault: null };
  for await (const { source } of readSources(input, { standardInput: nothing(), fetcher })) {
    if (source instanceof Error) found.push(source.message.split(":")[0]);
    else found.push(source instanceof Uint8Array ? "text" : source.facts.title?.value);
  }
  return found;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

describe("a hostile server", () => {
  it.each([
    ["/endless", "too-large"],
    ["/drip", "timeout"],
    ["/silent", "timeout"],
    ["/reset", "unreachable"],
    ["/headers", "unreachable"],
    ["/loop", "redirect-loop"],
    ["/far", "too-many-redirects"],
    ["/to-metadata", "forbidden-address"],
    ["/to-localhost", "forbidden-address"],
    ["/to-file", "scheme"],
    ["/bomb", "too-large"],
    ["/not-packed", "broken-encoding"],
    ["/image", "content-type"],
    ["/title", "too-large"],
    ["/nested", "too-complex"],
    ["/broken.xml", "broken-feed"],
    ["/entities.xml", "entities"],
    ["/secret/page", "robots"],
    ["/gone", "status"],
  ])("ends %s with the reason %s", async (path, reason) => {
    const started = Date.now();
    expect(await read(path)).toEqual([reason]);
    expect(Date.now() - started).toBeLessThan(TIMEOUT + MARGIN);
  });

  it("reads a page in another charset than it was sent as", async () => {
    expect(await read("/wrong-charset")).toEqual([testPages().find(({ name }) => name.startsWith("11"))?.expected.title]);
  });

  it("reads the first entries of a feed of 100,000 and says that there are more", async () => {
    const found = await read("/many.xml");
    expect(found).toHaveLength(2001);
    expect([...new Set(found)]).toEqual(["summary-only", "too-many"]);
  });

  it("lets the others finish, and asks for robots.txt once", async () => {
    expect(await read("/good")).toEqual([testPages()[0]?.expected.title]);
    expect(server.asked.filter((path) => path === "/robots.txt")).toHaveLength(1);
    expect(server.asked).not.toContain("/secret/page");
  });
});
