import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, it } from "@jest/globals";
import { SCHEMA_VERSION } from "#schema/version";
import { ingest } from "#src/ingest/ingest";
import { verify } from "#src/ingest/verify";
import { openStore } from "#src/store/open-store";
import { packageRoot } from "#src/support/package-root";

const sample = join(packageRoot(), "samples", "01-copenhagen-allies-pledge-troops.md");
const options = { now: () => new Date(), standardInput: Readable.from([]) };

/** What schema 1 didn't have. */
const newer = [
  "MATCH (w:Wording) DETACH DELETE w",
  "MATCH (k:Commitment) REMOVE k.findings, k.denied, k.amountRole",
  "MATCH (:Claim)-[r:REPORTS]->(:Commitment) REMOVE r.gives, r.decides, r.source, r.strength",
  "MATCH (c:Claim) REMOVE c.key",
  "MATCH (m:Migration) WHERE m.version >= 2 DETACH DELETE m",
];

it("a graph of the older schema is brought up to date, and its articles are read anew by the next ingestion", async () => {
  const config = { engine: "embedded", path: join(mkdtempSync(join(tmpdir(), "pledgegraph-older-")), "graph.grafeo") } as const;
  const first = await openStore(config, "write");
  const { graphHash } = await ingest([sample], first, options);
  await first.write(async (transaction) => {
    for (const text of newer) await transaction.run(text);
  });
  await first.close();
  await expect(openStore(config, "read")).rejects.toThrow(`has schema version 1; this program needs ${SCHEMA_VERSION}.`);
  const migrated = await openStore(config, "write");
  expect((await migrated.describe()).schemaVersion).toBe(SCHEMA_VERSION);
  expect(await migrated.read("MATCH (k:Commitment) WHERE k.denied IS NULL RETURN k.id AS id")).toEqual([]);
  expect(await ingest([sample], migrated, options)).toMatchObject({ added: 1, unchanged: 0, graphHash });
  const fresh = await openStore({ ...config, path: `${config.path}.fresh` }, "write");
  expect(await verify(migrated, fresh)).toMatchObject({ holds: true });
  await fresh.close();
  await migrated.close();
});
