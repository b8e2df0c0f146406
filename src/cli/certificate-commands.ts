import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import pc from "picocolors";
import type { Certificate, Verification } from "#schema/certificate";
import { print, printJson } from "#src/cli/output";
import { type StoreOptions, withStore } from "#src/cli/with-store";
import { certificateOf } from "#src/ingest/certificate";
import { verify } from "#src/ingest/verify";
import { openStore } from "#src/store/open-store";

type Options = StoreOptions & { readonly json?: boolean };

/** `certificate` and `verify`: what the graph was made of, and whether the same articles give it again (exit code 1 where they don't). */
export function addCertificate(program: Command): void {
  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option("--store <file>", "embedded store to use, whatever the environment says")
      .option("--json", "print JSON");
  command("certificate", "print hashes of the articles and of the graph, and the versions that made it").action(runCertificate);
  command("verify", "extract the stored articles anew, recompute the graph, and name the first difference").action(runVerify);
}

async function runCertificate(options: Options): Promise<void> {
  const certificate = await withStore(options, "read", certificateOf);
  if (options.json === true) printJson(certificate);
  else print(...linesOf(certificate));
}

async function runVerify(options: Options): Promise<void> {
  const verification = await withStore(options, "read", (store) => withTemporaryStore((fresh) => verify(store, fresh)));
  if (options.json === true) printJson(verification);
  else print(...linesOf(verification.stored), verdictOf(verification));
  if (!verification.holds) process.exitCode = 1;
}

function linesOf({ articles, corpusHash, extractors, schemaVersion, graphHash }: Certificate): string[] {
  return [
    `articles   ${articles}`,
    `corpus     ${corpusHash}`,
    `extractor  ${extractors.join(", ") || "none"}`,
    `schema     ${schemaVersion ?? "none"}`,
    `graph      ${graphHash}`,
  ];
}

function verdictOf({ holds, difference, recomputed }: Verification): string {
  if (holds) return `${pc.green("holds")}      the stored articles give the same graph again`;
  if (difference === null) return `${pc.red("differs")}    the schema version is ${recomputed.schemaVersion} now`;
  const { what, property, stored, recomputed: anew } = difference;
  const where = property === null ? what : `${what}, ${property}`;
  return `${pc.red("differs")}    ${where}: stored ${JSON.stringify(stored)}, recomputed ${JSON.stringify(anew)}`;
}

async function withTemporaryStore<T>(work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "pledgegraph-verify-"));
  const store = await openStore({ engine: "embedded", path: join(folder, "graph.grafeo") }, "write");
  try {
    return await work(store);
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}
