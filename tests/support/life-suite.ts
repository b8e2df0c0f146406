import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { findArticle } from "#src/ingest/find-article";
import { type IngestOptions, ingest } from "#src/ingest/ingest";
import { removeArticle } from "#src/ingest/remove-article";
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
  }, 180_000);

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
    // one event for each whom it would befall, whatever letters it is written in
    const events = await store().read("MATCH (x:Condition) RETURN x.text AS text ORDER BY text");
    expect(events.map(({ text }) => text)).toEqual(["ceasefire: Kenya", "ceasefire: Ukraine"]);
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

  it("takes a copy of an article, cut and under another name, for no second source, whichever comes first", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pledgegraph-life-"));
    const body = readFileSync(files[0] ?? "", "utf8").replace(/^---.*?\n---\n/su, "");
    const copy = (name: string, date: string, text: string): string => {
      writeFileSync(join(folder, name), `---\ntitle: ${name}\nsource: https://${name}.example/a\ndate: ${date}\n---\n${text}`);
      return join(folder, name);
    };
    const paths = [
      copy("late.md", "2026-03-12", body.split("\n\n").slice(0, -3).join("\n\n")),
      copy("early.md", "2026-03-09", body.replace("Danish capital", "capital of Denmark")),
      copy("middle.md", "2026-03-10", body),
    ];
    const expected = await ingestAll(store(), paths);
    const copies = "MATCH (a:Article) RETURN a.title AS title, a.duplicateOf IS NULL AS original ORDER BY title";
    expect(await store().read(copies)).toEqual([
      { title: "early.md", original: true },
      { title: "late.md", original: false },
      { title: "middle.md", original: false },
    ]);
    expect(await store().read("MATCH (k:Commitment) RETURN max(k.sourceCount) AS sources, max(k.claimCount) > 2 AS copied")).toEqual([
      { sources: 1, copied: true },
    ]);
    expect(await store().read("MATCH ()-[r:REPORTS]->() RETURN DISTINCT r.source AS source")).toEqual([{ source: "early.md.example" }]);
    for (const order of [
      [2, 1, 0],
      [1, 2, 0],
      [2, 0, 1],
    ]) {
      expect(
        await ingestAll(
          await emptied(),
          order.map((at) => paths[at] ?? ""),
        ),
      ).toBe(expected);
    }
  });

  it("brings the members of an organisation with their days, and lets them go with it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pledgegraph-life-"));
    const article = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const path = article("one.md", "NATO pledged on Monday to send Ukraine more air defence missiles.");
    const members =
      "MATCH (a:Actor)-[m:MEMBER_OF]->(:Actor {id: 'igo:NATO'}) WHERE m.since >= '2020' RETURN a.id AS id, m.since AS since ORDER BY id";
    const expected = await ingestAll(store(), [path]);
    expect(await store().read(members)).toEqual([
      { id: "state:FIN", since: "2023-04-04" },
      { id: "state:MKD", since: "2020-03-27" },
      { id: "state:SWE", since: "2024-03-07" },
    ]);
    // what a worse extractor had read into it goes, with all that hangs on it
    const [{ id } = { id: null }] = await store().read("MATCH (a:Article) RETURN a.id AS id");
    await store().write(async (transaction) => {
      await transaction.run("MATCH (a:Article {id: $id}) SET a.extractor = 'older'", { id });
      await transaction.run("CREATE (:Actor {id: 'coalition:quad', name: 'Quad', kind: 'coalition', aliases: [], named: true})");
      await transaction.run("CREATE (:Actor {id: 'state:IND', name: 'India', kind: 'state', aliases: [], named: true})");
      await transaction.run("MATCH (a:Actor {id: 'state:IND'}), (q:Actor {id: 'coalition:quad'}) CREATE (a)-[:MEMBER_OF]->(q)");
      await transaction.run(
        "MATCH (a:Article {id: $id}), (q:Actor {id: 'coalition:quad'}) MERGE (a)-[m:MENTIONS]->(q) SET m.count = 1, m.name = 'Quad', m.surfaces = ['Quad'], m.spans = ['0:1']",
        { id },
      );
    });
    expect(await ingestAll(store(), [path])).toBe(expected);
  });

  it("forgets an actor that turns out to be another, with what hung on it, when its articles are read anew", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pledgegraph-life-"));
    writeFileSync(join(folder, "one.md"), "Norway pledged on Monday to send Ukraine missiles.");
    const expected = await ingestAll(store(), [folder]);
    // as if an older gazetteer had taken Norway for a group
    await store().write(async (transaction) => {
      await transaction.run("CREATE (:Actor {id: 'group:norwegians', name: 'Norwegians', kind: 'group', aliases: [], named: false})");
      await transaction.run("MATCH (a:Actor {id: 'state:NOR'})-[r:COMMITS_TO]->() DELETE r");
      await transaction.run("MATCH (a:Actor {id: 'group:norwegians'}), (k:Commitment) MERGE (a)-[:COMMITS_TO]->(k)");
      await transaction.run(
        "MATCH (a:Article), (g:Actor {id: 'group:norwegians'}) MERGE (a)-[m:MENTIONS]->(g) SET m.count = 1, m.name = 'Norwegians', m.surfaces = ['Norwegians'], m.spans = ['0:6']",
      );
      await transaction.run("MATCH (c:Claim) SET c.id = 'aaaaaaaaaaaaaaaa', c.promisors = ['group:norwegians']");
      await transaction.run("MATCH (a:Article) SET a.extractor = 'older'");
    });
    expect(await ingestAll(store(), [folder])).toBe(expected);
  });

  it("lives with organs that are each other's part: what such a circle holds stays, and nothing runs for ever", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pledgegraph-life-"));
    writeFileSync(join(folder, "one.md"), "Norway pledged on Monday to send Ukraine missiles.");
    await ingestAll(store(), [folder]);
    await store().write(async (transaction) => {
      await transaction.run("CREATE (:Actor {id: 'body:NOR:a', name: 'A', kind: 'government_body', aliases: [], named: true})");
      await transaction.run("MATCH (a:Actor {id: 'body:NOR:a'}), (n:Actor {id: 'state:NOR'}) MERGE (a)-[:PART_OF]->(n) MERGE (n)-[:PART_OF]->(a)");
      await transaction.run("MATCH (a:Article) SET a.extractor = 'older'");
    });
    await ingestAll(store(), [folder]);
    expect(await store().read("MATCH (a:Actor {id: 'state:NOR'})-[:PART_OF]->(b:Actor)-[:PART_OF]->(a) RETURN b.id AS id")).toEqual([
      { id: "body:NOR:a" },
    ]);
    expect(await store().read("MATCH (k:Commitment) RETURN count(k) AS n")).toEqual([{ n: 1 }]);
  });

  it("keeps the instant at which an article first came", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pledgegraph-life-"));
    writeFileSync(join(folder, "one.md"), "Norway pledged on Monday to send Ukraine missiles.");
    const when = (instant: string): IngestOptions => ({ ...options, now: () => new Date(instant) });
    await ingest([folder], store(), when("2026-02-01T00:00:00Z"));
    await store().write((transaction) => transaction.run("MATCH (a:Article) SET a.extractor = 'older'"));
    await ingest([folder], store(), when("2026-05-01T00:00:00Z"));
    expect(await store().read("MATCH (a:Article) RETURN a.ingestedAt AS at")).toEqual([{ at: "2026-02-01T00:00:00.000Z" }]);
  });

  it("any article removed and added again gives the same graph, and all removed leave nothing", async () => {
    const chosen = files.slice(0, 3);
    const expected = await ingestAll(store(), chosen);
    const ids = (await store().read("MATCH (a:Article) RETURN a.id AS id ORDER BY id")).map(({ id }) => String(id));
    for (const id of ids) {
      expect(await removeArticle(store(), id)).toBe(true);
      expect(await store().hash()).not.toBe(expected);
      expect(await ingestAll(store(), chosen)).toBe(expected);
    }
    for (const id of ids) await removeArticle(store(), id);
    expect(await dumped(store())).toEqual([]);
    expect(await removeArticle(store(), ids[0] ?? "")).toBe(false);
  });

  it("an article that is taken out leaves the graph of the others, as if it had never come", async () => {
    const chosen = files.slice(0, 3);
    for (const gone of chosen) {
      const rest = chosen.filter((file) => file !== gone);
      await ingestAll(await emptied(), rest);
      const expected = await dumped(store());
      const ids = (await store().read("MATCH (a:Article) RETURN a.id AS id")).map(({ id }) => String(id));
      await ingestAll(store(), chosen);
      const [row] = await store().read("MATCH (a:Article) WHERE NOT a.id IN $ids RETURN a.id AS id", { ids });
      await removeArticle(store(), String(row?.id));
      expect(await dumped(store())).toEqual(expected);
    }
  });

  it("a copy stands for itself when its original is taken out", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pledgegraph-copies-"));
    const [file = ""] = files;
    const copy = join(folder, "copy.md");
    const text = readFileSync(file, "utf8")
      .replace(/^(?:url|source|outlet):.*$/gmu, "")
      .replace(/^date:.*$/mu, "date: 2026-12-01");
    writeFileSync(copy, `${text}\nThis is a copy.\n`);
    await ingestAll(await emptied(), [copy]);
    const expected = await dumped(store());
    await ingestAll(store(), [file]);
    const [original] = await store().read("MATCH (a:Article) WHERE a.duplicateOf IS NULL RETURN a.id AS id");
    await removeArticle(store(), String(original?.id));
    expect(await dumped(store())).toEqual(expected);
  });

  it("an article is found by its id or its address, and nothing else", async () => {
    await ingestAll(await emptied(), files.slice(0, 1));
    const [row] = await store().read("MATCH (a:Article)<-[p:PUBLISHED]-(:Source) RETURN a.id AS id, p.url AS url");
    expect(await findArticle(store(), String(row?.id))).toBe(row?.id);
    if (row?.url !== null) expect(await findArticle(store(), String(row?.url))).toBe(row?.id);
    await expect(findArticle(store(), "https://paper.example/never")).rejects.toThrow("https://paper.example/never: the graph holds no article");
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
