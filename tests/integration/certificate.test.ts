import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Certificate, Verification } from "#schema/certificate";
import { SCHEMA_VERSION } from "#schema/version";
import { certificateOf } from "#src/ingest/certificate";
import { ingest } from "#src/ingest/ingest";
import { verify } from "#src/ingest/verify";
import { openStore } from "#src/store/open-store";
import type { Store } from "#src/store/store";
import { packageRoot } from "#src/support/package-root";
import { cli } from "#tests/support/command-line";

const samples = join(packageRoot(), "samples");
const files = readdirSync(samples)
  .filter((file) => /^\d.*\.md$/u.test(file))
  .map((file) => join(samples, file));
const folder = mkdtempSync(join(tmpdir(), "pledgegraph-certificate-"));
const options = { now: () => new Date(), standardInput: Readable.from([]) };
let stores = 0;

async function withFresh<T>(work: (store: Store) => Promise<T>): Promise<T> {
  stores += 1;
  const store = await openStore({ engine: "embedded", path: join(folder, `${stores}.grafeo`) }, "write");
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Certificate of articles that come in these batches. */
async function certified(batches: readonly (readonly string[])[]): Promise<Certificate> {
  return withFresh(async (store) => {
    for (const batch of batches) await ingest(batch, store, options);
    return certificateOf(store);
  });
}

describe("the certificate of a graph", () => {
  let expected: Certificate;
  beforeAll(async () => {
    expected = await certified([files]);
  });

  it("says what it was made of, and by what", () => {
    expect(Certificate.parse(expected)).toEqual(expected);
    expect(expected).toMatchObject({ articles: files.length, schemaVersion: SCHEMA_VERSION, extractors: [expect.stringMatching(/^pledgegraph /u)] });
  });

  it("is the same for any order and any batches of the same articles", async () => {
    const batched = fc
      .tuple(fc.shuffledSubarray(files, { minLength: files.length }), fc.integer({ min: 1, max: files.length }))
      .map(([order, size]) => Array.from({ length: Math.ceil(order.length / size) }, (_, at) => order.slice(at * size, (at + 1) * size)));
    await fc.assert(
      fc.asyncProperty(batched, async (batches) => {
        expect(await certified(batches)).toEqual(expected);
      }),
      { numRuns: 4 },
    );
  });

  it("is another for other articles", async () => {
    const fewer = await certified([files.slice(1)]);
    expect(fewer.corpusHash).not.toBe(expected.corpusHash);
    expect(fewer.graphHash).not.toBe(expected.graphHash);
  });
});

describe("verification", () => {
  it("holds for a graph as the program made it, and names the first difference of one that was changed", async () => {
    await withFresh(async (store) => {
      await ingest(files.slice(0, 3), store, options);
      expect(await withFresh((fresh) => verify(store, fresh))).toMatchObject({ holds: true, difference: null });
      const [{ id } = { id: "" }] = await store.read("MATCH (k:Commitment) RETURN k.id AS id ORDER BY id LIMIT 1");
      await store.write((transaction) => transaction.run("MATCH (k:Commitment {id: $id}) SET k.summary = 'changed'", { id: id ?? "" }));
      const changed = await withFresh((fresh) => verify(store, fresh));
      expect(Verification.parse(changed)).toMatchObject({
        holds: false,
        difference: { what: `Commitment ${id}`, property: "summary", stored: "changed" },
      });
      await store.write((transaction) => transaction.run("MATCH (k:Commitment {id: $id}) DETACH DELETE k", { id: id ?? "" }));
      const missing = await withFresh((fresh) => verify(store, fresh));
      expect(missing).toMatchObject({ holds: false, difference: { what: `Commitment ${id}`, property: null, stored: null, recomputed: { id } } });
    });
  });

  it("is a command beside the certificate, plain and as JSON, with exit code 1 where it doesn't hold", async () => {
    const path = join(folder, "commands.grafeo");
    expect((await cli(["ingest", files[0] ?? "", "--store", path])).code).toBe(0);
    const plain = await cli(["certificate", "--store", path]);
    expect([plain.code, plain.err]).toEqual([0, ""]);
    expect(plain.out).toMatch(/^articles {3}1\ncorpus {5}[0-9a-f]{64}\nextractor {2}pledgegraph [\d.]+\nschema {5}\d+\ngraph {6}[0-9a-f]{64}\n$/u);
    const json = Certificate.parse(JSON.parse((await cli(["certificate", "--store", path, "--json"])).out));
    const checked = await cli(["verify", "--store", path, "--json"]);
    expect([checked.code, JSON.parse(checked.out)]).toEqual([0, { holds: true, stored: json, recomputed: json, difference: null }]);
    const store = await openStore({ engine: "embedded", path }, "write");
    await store.write((transaction) => transaction.run("MATCH (c:Claim) SET c.confidence = 0.75"));
    await store.close();
    const wrong = await cli(["verify", "--store", path]);
    expect(wrong.code).toBe(1);
    expect(wrong.out).toMatch(/differs {4}Claim [0-9a-f]{16}, confidence: stored 0\.75, recomputed 0\.\d+\n$/u);
  });
});
