import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type IngestOptions, ingest } from "#src/ingest/ingest";
import type { Store } from "#src/store/store";
import { packageRoot } from "#src/support/package-root";
import { dumped, emptyStore, freshStore, type StoreHarness } from "#tests/support/store-harness";

const samples = join(packageRoot(), "samples");
const files = readdirSync(samples)
  .filter((file) => /^\d.*\.md$/u.test(file))
  .sort()
  .map((file) => join(samples, file));

const options: IngestOptions = { now: () => new Date(), standardInput: Readable.from([]) };

/** Ingests one path after the other; the instants differ, as they do in life. */
async function ingestAll(store: Store, paths: readonly string[]): Promise<string> {
  let hash = "";
  for (const path of paths) hash = (await ingest([path], store, options)).graphHash;
  return hash;
}

/** What the samples' graph must do on every engine. */
export function lifeSuite(harness: StoreHarness): void {
  describe("their life", () => articlesLive(harness));
}

function articlesLive(harness: StoreHarness): void {
  const store = freshStore(harness);
  const emptied = async (): Promise<Store> => {
    await emptyStore(store());
    return store();
  };

  it("ingesting twice changes nothing and reports every article unchanged", async () => {
    const first = await ingest([samples], store(), options);
    const lines = await dumped(store());
    const second = await ingest([samples], store(), options);
    expect(first).toMatchObject({ added: files.length, unchanged: 0, rejected: 0 });
    expect(second).toMatchObject({ added: 0, unchanged: files.length, rejected: 0, claims: 0, graphHash: first.graphHash });
    expect(await dumped(store())).toEqual(lines);
  });

  it("gives one graph for any order of the articles", async () => {
    const expected = await ingestAll(store(), files);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (order) => {
        expect(await ingestAll(await emptied(), order)).toBe(expected);
      }),
      { numRuns: harness.engine === "embedded" ? 6 : 2 },
    );
  });

  it("reads an article anew when another extractor had read it, and leaves nothing of that one behind", async () => {
    const expected = await ingestAll(store(), files);
    await store().write(async (transaction) => {
      await transaction.run("MATCH (a:Article) SET a.extractor = 'pledgegraph 0.0.1'");
      // what a worse extractor had put there: an actor, a place, a claim with its commitment
      const node = (label: string, id: string, more: string): string => `CREATE (:${label} {id: '${id}'${more}})`;
      await transaction.run(node("Actor", "person:nobody", ", name: 'Nobody', kind: 'person', aliases: [], named: true"));
      await transaction.run(
        "MATCH (a:Article), (p:Actor {id: 'person:nobody'}) MERGE (a)-[m:MENTIONS]->(p) SET m.count = 1, m.name = 'Nobody', m.surfaces = ['Nobody'], m.spans = ['0:1']",
      );
    });
    expect(await store().hash()).not.toBe(expected);
    expect(await ingestAll(store(), files)).toBe(expected);
  });

  it("names an actor that no gazetteer knows by the longest surface of all articles, in either order", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pledgegraph-life-"));
    const article = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const one = article("one.md", "Kyiv's allies pledged on Monday to send Ukraine more air defence missiles.");
    const two = article("two.md", "Ukraine's allies promised on Tuesday to send Ukraine more artillery shells.");
    const forward = await ingestAll(store(), [one, two]);
    const names = "MATCH (a:Actor {id: 'group:ukraines-allies'}) RETURN a.name AS name, a.aliases AS aliases";
    expect(await store().read(names)).toEqual([{ name: "Ukraine's allies", aliases: ["Kyiv's allies"] }]);
    expect(await store().read("MATCH (k:Commitment) RETURN k.summary AS summary")).toEqual([
      { summary: "Ukraine's allies to Ukraine: military aid" },
    ]);
    expect(await ingestAll(await emptied(), [two, one])).toBe(forward);
  });

  it("doesn't depend on which article came first, where two name one outlet or one condition differently", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pledgegraph-life-"));
    const article = (name: string, outlet: string, text: string): string => {
      writeFileSync(join(folder, name), `---\nsource: https://www.daily.example/${name}\noutlet: ${outlet}\n---\n${text}`);
      return join(folder, name);
    };
    const one = article("one.md", "Daily", "Norway pledged on Monday to send Ukraine missiles if the Ceasefire holds.");
    const two = article("two.md", "The Daily", "Japan promised on Tuesday to give Kenya grants and loans if the ceasefire holds.");
    const forward = await ingestAll(store(), [one, two]);
    expect(await store().read("MATCH (s:Source) RETURN s.name AS name")).toEqual([{ name: "The Daily" }]);
    expect(await store().read("MATCH (x:Condition) RETURN x.text AS text ORDER BY text")).toHaveLength(2);
    expect(await ingestAll(await emptied(), [two, one])).toBe(forward);
  });

  it("keeps one article for one text of two outlets, dated by the earliest, in either order", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pledgegraph-life-"));
    const body = readFileSync(files[0] ?? "", "utf8").replace(/^---.*?\n---\n/su, "");
    const copy = (name: string, outlet: string, date: string): string => {
      writeFileSync(join(folder, name), `---\ntitle: ${outlet}\nsource: ${outlet}\ndate: ${date}\n---\n${body}`);
      return join(folder, name);
    };
    const [one, two] = [copy("one.md", "Alpha", "2026-03-11"), copy("two.md", "Beta", "2026-03-10")];
    const forward = await ingestAll(store(), [one, two]);
    expect(
      await store().read(
        "MATCH (a:Article)<-[p:PUBLISHED]-(s:Source) RETURN a.publishedAt AS day, a.title AS title, s.name AS source ORDER BY source",
      ),
    ).toEqual([
      { day: "2026-03-10", title: "Beta", source: "Alpha" },
      { day: "2026-03-10", title: "Beta", source: "Beta" },
    ]);
    expect(await store().read("MATCH (k:Commitment) RETURN max(k.sourceCount) AS sources")).toEqual([{ sources: 1 }]);
    expect(await ingestAll(await emptied(), [two, one])).toBe(forward);
  });

  it("carries every claim by words that stand in its article", async () => {
    await ingestAll(store(), files);
    const rows = await store().read(
      "MATCH (a:Article)-[:CONTAINS]->(c:Claim) RETURN a.text AS text, c.start AS start, c.end AS end, c.quote AS quote ORDER BY c.id",
    );
    expect(rows.length).toBeGreaterThan(20);
    for (const { text, start, end, quote } of rows) expect(String(text).slice(Number(start), Number(end))).toBe(quote);
  });
}
