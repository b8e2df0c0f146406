import { rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import type { CommitmentView, GraphView } from "#schema/api";
import { type RunningServer, startServer } from "#src/server/start-server";
import { openStore } from "#src/store/open-store";
import type { Store } from "#src/store/store";
import { packageRoot } from "#src/support/package-root";
import { drawnPixels, useBrowser } from "#tests/support/browser";
import { builtPage } from "#tests/support/built-page";
import { cli, temporaryFolder } from "#tests/support/command-line";
import { describeWithService } from "#tests/support/services";

/** Pictures for README.md, taken only when PLEDGEGRAPH_PICTURES=1: otherwise a test run leaves the tree as it is. */
async function takePicture(page: Page, name: string): Promise<void> {
  if (process.env.PLEDGEGRAPH_PICTURES !== "1") return;
  const folder = join(packageRoot(), "tests", "browser", "pictures");
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

describeWithService("chromium", "the viewer on the ingested samples", (chromium) => {
  const browser = useBrowser(chromium);
  const folder = temporaryFolder();
  let store: Store;
  let server: RunningServer;
  const answer = async <T>(path: string): Promise<T> => (await (await fetch(server.url + path)).json()) as T;

  beforeAll(async () => {
    const path = join(folder, "samples.grafeo");
    const ingested = await cli(["ingest", "--store", path, "samples"]);
    expect(ingested).toMatchObject({ code: 0 });
    const page = await builtPage();
    store = await openStore({ engine: "embedded", path }, "read");
    server = await startServer({ store, host: "127.0.0.1", port: 0, questions: [], page });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("draws every commitment", async () => {
    const { commitments, totals } = await answer<GraphView>("api/graph");
    const page = await browser.open(server.url);
    await page.locator('.canvas[aria-busy="false"]').waitFor({ state: "attached" });
    const { lost, drawn } = await drawnPixels(page, "edges");
    expect(lost).toBe(false);
    expect(drawn).toBeGreaterThan(2000);
    expect(totals.articles).toBe(10);
    expect(await page.locator(".showing").textContent()).toBe(`Showing ${commitments.length} of ${commitments.length}`);
    await takePicture(page, "graph-light");
  });

  it("shows the commitment with the most quotes, each of them marked in its article", async () => {
    const { commitments } = await answer<GraphView>("api/graph");
    const [most] = [...commitments].sort((one, other) => other.claimCount - one.claimCount || (one.id < other.id ? -1 : 1));
    const { evidence } = await answer<CommitmentView>(`api/commitments/${most?.id}`);
    const page = await browser.open(`${server.url}#at=commitment.${most?.id}`);
    await page.locator(".quote").first().waitFor();
    expect(await page.locator(".quote").allTextContents()).toEqual(evidence.map(({ claim }) => claim.quote));
    for (const [position, { claim, article }] of evidence.entries()) {
      await page.locator(".quote").nth(position).click();
      await page.locator("mark").first().waitFor();
      expect((await page.locator("mark").allTextContents()).join("")).toBe(claim.quote);
      expect(await page.locator(".article h2").textContent()).toBe(article.title);
      if (position === 0) await takePicture(page, "commitment-light");
      await page.getByRole("button", { name: "Back" }).click();
      await page.locator(".quote").first().waitFor();
    }
  });
});
