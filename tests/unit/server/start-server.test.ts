import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { startServer } from "#src/server/start-server";
import { ConfigError } from "#src/support/errors";
import { builtPage } from "#tests/support/built-page";
import { graphFixture } from "#tests/support/graph-fixture";
import { embeddedHarness, filledStore } from "#tests/support/store-harness";

/** Status and body of a request that names whatever host it likes, as `fetch` can't. */
function askAs(url: string, host: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { Host: host } }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .once("error", reject)
      .end();
  });
}

const harness = embeddedHarness();

describe("the running server", () => {
  const store = filledStore(harness, graphFixture());
  const start = async (port = 0) => startServer({ store: store(), host: "127.0.0.1", port, questions: [], page: await builtPage() });

  it("serves the page, its files and the API on loopback, and nothing else of the disk", async () => {
    const server = await start();
    try {
      const page = await fetch(server.url);
      const html = await page.text();
      expect(page.headers.get("Content-Type")).toContain("text/html");
      expect(page.headers.get("Cache-Control")).toBe("no-cache");
      expect(page.headers.get("Content-Security-Policy")).toContain("default-src 'self'");
      expect(html).toContain("<title>Pledgegraph</title>");
      const script = html.match(/assets\/[^"]+\.js/u)?.[0];
      const asset = await fetch(`${server.url}${script}`);
      expect(asset.status).toBe(200);
      expect(asset.headers.get("Content-Type")).toContain("javascript");
      expect(asset.headers.get("Cache-Control")).toContain("immutable");
      expect((await fetch(`${server.url}api/graph`)).status).toBe(200);
      for (const path of ["..%2f..%2fpackage.json", "%2e%2e/%2e%2e/package.json", "assets/..%2f..%2f..%2fpackage.json"]) {
        expect((await fetch(server.url + path)).status).toBe(404);
      }
    } finally {
      await server.close();
    }
  });

  it("refuses a name that was made to point to loopback", async () => {
    const server = await start();
    try {
      expect((await askAs(`${server.url}api/graph`, "rebound.example")).status).toBe(403);
      expect((await askAs(server.url, "rebound.example")).status).toBe(403);
      expect((await askAs(`${server.url}api/health`, "localhost:1234")).status).toBe(200);
    } finally {
      await server.close();
    }
  });

  it("says how to build the page where it isn't built", async () => {
    const page = mkdtempSync(join(tmpdir(), "pledgegraph-page-"));
    const failure = startServer({ store: store(), host: "127.0.0.1", port: 0, questions: [], page });
    await expect(failure).rejects.toThrow(ConfigError);
    await expect(failure).rejects.toMatchObject({ message: expect.stringContaining(page), remedy: "Run `npm run build:viewer` first." });
    rmSync(page, { recursive: true });
  });

  it("names the port that is taken", async () => {
    const first = await start();
    try {
      const port = Number(new URL(first.url).port);
      await expect(start(port)).rejects.toThrow(ConfigError);
      await expect(start(port)).rejects.toThrow(`port ${port}`);
    } finally {
      await first.close();
    }
  });
});
