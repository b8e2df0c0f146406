import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import type { CommitmentCard, GraphView } from "#schema/api";
import { type RunningServer, startServer } from "#src/server/start-server";
import { openStore } from "#src/store/open-store";
import type { Store } from "#src/store/store";
import { drawnPixels, seriousFindings, useBrowser } from "#tests/support/browser";
import { builtPage } from "#tests/support/built-page";
import { fixtureArticles } from "#tests/support/fixture-articles";
import { graphFixture } from "#tests/support/graph-fixture";
import { hostileArticle, hostileQuote, hostileTitle } from "#tests/support/hostile-article";
import { describeWithService } from "#tests/support/services";

const QUOTE = "Norhaven will defend Veskaria in the event of a new attack, and this guarantee is binding";

describeWithService("chromium", "the viewer on the real server with the embedded store", (chromium) => {
  const browser = useBrowser(chromium);
  const folder = mkdtempSync(join(tmpdir(), "pledgegraph-viewer-"));
  let store: Store;
  let server: RunningServer;
  let graph: GraphView;

  beforeAll(async () => {
    const page = await builtPage();
    store = await openStore({ engine: "embedded", path: join(folder, "graph.grafeo") }, "write");
    await store.write((transaction) => transaction.apply(graphFixture([...fixtureArticles, hostileArticle])));
    server = await startServer({ store, host: "127.0.0.1", port: 0, questions: [], page });
    graph = (await (await fetch(`${server.url}api/graph`)).json()) as GraphView;
  });
  afterAll(async () => {
    await server.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (hash = "", options: Parameters<typeof browser.open>[1] = {}): Promise<Page> => {
    const page = await browser.open(`${server.url}${hash}`, options);
    await page.locator('.canvas[aria-busy="false"]').waitFor({ state: "attached" });
    return page;
  };
  const cardOf = (summary: string): CommitmentCard => {
    const found = graph.commitments.find((card) => card.summary === summary);
    if (found === undefined) throw new Error(`No commitment "${summary}".`);
    return found;
  };
  const heading = (page: Page) => page.locator(".panel h2");
  /** Moves the pointer to where the picture's tip says what is looked for; looks row by row, inside the page because it takes thousands of moves. */
  const findInPicture = async (page: Page, ...words: readonly string[]): Promise<void> => {
    const found = await page.evaluate((wanted) => {
      const picture = document.querySelector(".graph .sigma-mouse")!;
      const tip = document.querySelector<HTMLElement>(".tip")!;
      const { left, top, width, height } = picture.getBoundingClientRect();
      for (let y = top + 20; y < top + height; y += 9) {
        for (let x = left + 20; x < left + width; x += 6) {
          picture.dispatchEvent(new MouseEvent("mousemove", { clientX: x, clientY: y, bubbles: true }));
          if (!tip.hidden && wanted.every((word) => tip.textContent?.includes(word))) return { x, y };
        }
      }
      return null;
    }, words);
    if (found === null) throw new Error(`The pointer found nothing called ${words.join(", ")}.`);
    await page.mouse.move(found.x, found.y);
  };

  it("draws: the WebGL context is live and not blank, with nodes and edges", async () => {
    const page = await open();
    for (const layer of ["nodes", "edges"] as const) {
      const { lost, drawn } = await drawnPixels(page, layer);
      expect(lost).toBe(false);
      expect(drawn).toBeGreaterThan(2000);
    }
    expect(await page.locator(".showing").textContent()).toBe("Showing 38 of 38");
    expect(await heading(page).textContent()).toBe("Who promised what to whom");
  });

  it("finds an actor by what is typed, and opens it with what it has promised", async () => {
    const page = await open();
    await page.locator("#search-input").fill("norhav");
    await page.getByRole("option", { name: "Norhaven state", exact: true }).click();
    expect(await heading(page).textContent()).toBe("Norhaven");
    await page.getByRole("heading", { name: "Promised by it" }).waitFor();
    expect(await page.locator(".panel .item").filter({ hasText: "Norhaven to Lowmark" }).count()).toBe(1);
    expect(new URL(page.url()).hash).toBe("#at=node.state:NHV");
  });

  it("finds a quote by its words, through the server's full text", async () => {
    const page = await open();
    await page.locator("#search-input").fill("prisoners");
    await page.getByRole("option", { name: /Sundria promised to release 140 prisoners/u }).click();
    await expect(page.locator("mark").textContent()).resolves.toBe("Sundria promised to release 140 prisoners as a first step");
  });

  it("says so where nothing is called that", async () => {
    const page = await open();
    await page.locator("#search-input").fill("zeppelin");
    expect(await page.locator("#search-list").textContent()).toContain("Nothing is called “zeppelin”.");
  });

  it("opens a commitment by a click on its line, and its quote marked in the article by another", async () => {
    const page = await open();
    await findInPicture(page, "Sundria to Perel", "ceasefire");
    expect(await page.locator(".graph").getAttribute("class")).toContain("is-pale");
    await page.mouse.down();
    await page.mouse.up();
    await page.locator(".panel .parties").filter({ hasText: "Sundria to Perel" }).waitFor();
    expect(await page.locator(".facts").textContent()).toContain("140 prisoners");
    await page.getByRole("link", { name: "Sundria promised to release 140 prisoners as a first step" }).click();
    const mark = page.locator("mark");
    expect(await mark.textContent()).toBe("Sundria promised to release 140 prisoners as a first step");
    expect(await page.locator(".panel-caption").textContent()).toBe("Meridian News Agency, 12 March 2026");
    const [panel, marked] = [(await page.locator(".panel").boundingBox())!, (await mark.boundingBox())!];
    expect(marked.y >= panel.y && marked.y + marked.height <= panel.y + panel.height).toBe(true);
  });

  it("opens an actor by a click on its node, and closes it by a click beside", async () => {
    const page = await open();
    await findInPicture(page, "Kestria", "state, 3 commitments");
    await page.mouse.down();
    await page.mouse.up();
    expect(await heading(page).textContent()).toBe("Kestria");
    // Two clicks within 300 ms are a double click, which zooms.
    await page.waitForTimeout(350);
    const box = (await page.locator(".graph").boundingBox())!;
    await page.mouse.click(box.x + 4, box.y + 4);
    expect(await heading(page).textContent()).toBe("Who promised what to whom");
  });

  it("shows what contradicts a quote beside it, and dims what is no part of the article", async () => {
    const page = await open(`#at=commitment.${cardOf("Norhaven to Veskaria: defence guarantee").id}`);
    await page.locator(".evidence").waitFor();
    expect(await page.locator(".pane > .contested").textContent()).toBe("Sources disagree on legal force.");
    expect(await page.locator(".against").first().textContent()).toContain(
      "“The assurance given to Veskaria is political and creates no legal duty”",
    );
    await page.locator(".quote", { hasText: QUOTE }).click();
    expect(await page.locator(".article .cut").textContent()).toBe("Sign up for our evening letter: the day in five minutes, every weekday.");
  });

  it("filters by kind and status, says how many it shows, and takes filters back", async () => {
    const page = await open();
    const showing = page.locator(".showing");
    await page.getByRole("checkbox", { name: /^security/u }).check();
    expect(await showing.textContent()).toBe("Showing 13 of 38");
    const before = (await drawnPixels(page, "nodes")).drawn;
    await page.getByRole("checkbox", { name: /^refused or ended/u }).check();
    expect(await showing.textContent()).toBe("Showing 4 of 38");
    expect((await drawnPixels(page, "nodes")).drawn).toBeLessThan(before);
    expect(new URL(page.url()).hash).toContain("status=refused,suspended,broken");
    await page.getByRole("button", { name: "Remove the filter security" }).click();
    expect(await showing.textContent()).toBe("Showing 8 of 38");
    await page.getByRole("button", { name: "Kinds of peace" }).click();
    await page.getByRole("checkbox", { name: /^monitoring/u }).check();
    expect(await showing.textContent()).toBe("Showing 0 of 38");
    expect(await page.locator(".message").textContent()).toBe("No commitment passes all filters.");
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await showing.textContent()).toBe("Showing 38 of 38");
  });

  it("follows the system into the dark, and the reader's own choice from then on", async () => {
    const page = await open("", { colors: "dark" });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await paper()).toBe("rgb(21, 24, 29)");
    await page.getByRole("button", { name: "Use light colours" }).click();
    expect(await paper()).toBe("rgb(251, 250, 247)");
    await page.reload();
    expect(await paper()).toBe("rgb(251, 250, 247)");
    await page.evaluate(() => localStorage.clear());
  });

  it("leads from the search box to the quote in its article by keyboard alone, and back", async () => {
    const page = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("senate veskaria");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.locator(".parties").filter({ hasText: "Norhaven Senate" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    expect(await page.locator("#live").textContent()).toBe(
      "Commitment: Norhaven Senate to Veskaria: defence guarantee. refused. 1 quote from 1 independent source.",
    );
    for (let presses = 0; presses < 10; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.classList.contains("quote"))) break;
    }
    await page.keyboard.press("Enter");
    expect(await page.locator("mark").textContent()).toBe("The Norhaven Senate refused on Monday to put the guarantee for Veskaria to a vote");
    await page.keyboard.press("Escape");
    await page.locator(".parties").waitFor();
    await page.keyboard.press("Escape");
    expect(await heading(page).textContent()).toBe("Who promised what to whom");
  });

  it("keeps what is open and the filters in the address", async () => {
    const page = await open("#status=pledged&view=table");
    await page.getByRole("link", { name: "Norhaven", exact: true }).first().click();
    await page.locator(".panel .quote").first().click();
    await page.locator("mark").waitFor();
    const address = page.url();
    expect(address).toContain("status=pledged");
    const other = await open(new URL(address).hash);
    await other.locator("mark").waitFor();
    expect(await other.locator("mark").textContent()).toBe(await page.locator("mark").textContent());
    expect(await other.locator(".showing").textContent()).toBe(await page.locator(".showing").textContent());
    await page.goBack();
    await page.locator(".parties").waitFor();
    await page.goBack();
    expect(await heading(page).textContent()).toBe("Who promised what to whom");
  });

  it("lists the same as a table that sorts, opens and follows the filters", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Table" }).click();
    const rows = page.locator("tbody tr");
    expect(await rows.count()).toBe(38);
    expect(await rows.first().textContent()).toContain("Arkania");
    await page.getByRole("button", { name: "Sources" }).click();
    expect(await page.getByRole("columnheader", { name: "Sources" }).getAttribute("aria-sort")).toBe("ascending");
    expect(await rows.first().locator("td.number").textContent()).toBe("3");
    await page.getByRole("checkbox", { name: /^contested/u }).check();
    expect(await rows.count()).toBe(2);
    await rows.filter({ hasText: "ceasefire" }).getByRole("link").click();
    await page.locator(".parties").filter({ hasText: "Perel and Sundria to each other" }).waitFor();
    expect(await page.locator("tr.is-current").count()).toBe(1);
  });

  it("lets no words of an article act", async () => {
    const page = await open(`#at=commitment.${cardOf("Norhaven to Kestria: other").id}`);
    await page.locator(".quote").waitFor();
    expect(await page.locator(".quote").textContent()).toBe(hostileQuote);
    await page.locator(".quote").click();
    await page.locator("mark").waitFor();
    expect(await page.locator("mark").textContent()).toBe(hostileQuote);
    expect(await page.locator(".article h2").textContent()).toBe(hostileTitle);
    expect(await page.locator(".panel").locator("img, script, iframe, style, svg[onload], b").count()).toBe(0);
    expect(await page.locator('a[href^="javascript" i]').count()).toBe(0);
    await page.locator("#search-input").fill("everything");
    await page.getByRole("option", { name: /Norhaven pledged/u }).waitFor();
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  it("says so where the browser can't draw, and leads to the table", async () => {
    const page = await browser.open(server.url, {
      before: () => {
        HTMLCanvasElement.prototype.getContext = () => null;
      },
    });
    await page.locator(".message").filter({ hasText: "This browser can't draw the graph" }).waitFor();
    await page.getByRole("button", { name: "Show the table" }).click();
    expect(await page.locator("tbody tr").count()).toBe(38);
  });

  it("says so where the graphics are lost, and draws again", async () => {
    const page = await open();
    await page.evaluate(() =>
      document.querySelector<HTMLCanvasElement>(".sigma-nodes")?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext(),
    );
    await page.getByRole("button", { name: "Draw it again" }).click();
    const { lost, drawn } = await drawnPixels(page, "nodes");
    expect(lost).toBe(false);
    expect(drawn).toBeGreaterThan(2000);
    expect(await page.locator(".message").isVisible()).toBe(false);
  });

  it("says what failed and tries again", async () => {
    browser.expectErrors(/503/u);
    const page = await browser.open("about:blank");
    let failing = true;
    await page.route("**/api/graph", (route) =>
      failing ? route.fulfill({ status: 503, json: { error: "The store is busy.", remedy: "Try again in a moment." } }) : route.continue(),
    );
    await page.goto(server.url);
    await page.getByRole("heading", { name: "The store is busy." }).waitFor();
    failing = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator('.canvas[aria-busy="false"]').waitFor({ state: "attached" });
  });

  it("says so where the graph is empty", async () => {
    const page = await browser.open("about:blank");
    const totals = { sources: 0, articles: 0, actors: 0, places: 0, claims: 0, commitments: 0 };
    await page.route("**/api/graph", (route) => route.fulfill({ json: { nodes: [], commitments: [], edges: [], totals } }));
    await page.goto(server.url);
    await page.getByRole("heading", { name: "The graph is empty" }).waitFor();
    expect(await page.locator(".notice").textContent()).toContain("pledgegraph ingest PATH");
  });

  it("says so where what a link names is gone", async () => {
    browser.expectErrors(/404/u);
    const gone = await open("#at=commitment.0123456789abcdef");
    await heading(gone).filter({ hasText: "There is no commitment with this id." }).waitFor();
    const nobody = await open("#at=node.person:nobody");
    expect(await heading(nobody).textContent()).toBe("This actor or place is no party of any commitment in the graph.");
  });

  it.each([
    [1440, 900],
    [1024, 768],
    [390, 844],
    [720, 450],
  ])("fits %i pixels: nothing is wider than the screen, and filters are at hand", async (width, height) => {
    const page = await open(`#at=commitment.${cardOf("Norhaven to Veskaria: defence guarantee").id}`, { width, height });
    await page.locator(".evidence").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const opener = page.getByRole("button", { name: "Filters" });
    if (await opener.isVisible()) await opener.click();
    await page.getByRole("checkbox", { name: /^economic/u }).check();
    expect(await page.locator(".showing").textContent()).toBe("Showing 16 of 38");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  it.each([
    ["the overview", "", {}],
    ["the overview in the dark", "", { colors: "dark" }],
    ["the table", "#view=table&status=pledged", {}],
    ["the table in the dark", "#view=table", { colors: "dark" }],
    ["an actor", "#at=node.state:NHV", {}],
    ["an actor on a phone, in the dark", "#at=node.state:NHV", { colors: "dark", width: 390, height: 844 }],
  ] as const)("is accessible: %s", async (_, hash, options) => {
    const page = await open(hash, options);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it.each(["light", "dark"] as const)("is accessible: a commitment, its article, and the search list (%s)", async (colors) => {
    const page = await open(`#at=commitment.${cardOf("Norhaven to Veskaria: defence guarantee").id}`, { colors });
    await page.locator(".evidence").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.locator(".quote", { hasText: QUOTE }).click();
    await page.locator("mark").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.locator("#search-input").fill("norh");
    await page.getByRole("option").first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });
});
