import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openStore } from "#src/store/open-store";
import { explainError } from "#src/support/errors";

/** Another process for tests of the embedded file: `hold-store.ts write|crash|open-all|copies PATH`. */
const [, , what, path = ""] = process.argv;

async function write(): Promise<void> {
  const store = await openStore({ engine: "embedded", path }, "write");
  await store.write((tx) => tx.run("CREATE (:Actor {id: 'one'})"));
  if (what === "crash") {
    await store.checkpoint();
    await store.write((tx) => tx.run("CREATE (:Actor {id: 'two'})"));
    process.kill(process.pid, "SIGKILL");
  }
  process.send?.("held");
  setInterval(() => undefined, 1_000);
}

async function openAll(): Promise<void> {
  const messages: string[] = [];
  for (const [file, mode] of [
    [path, "read"],
    [path, "write"],
    [join(dirname(path), "closed", "graph.grafeo"), "write"],
  ] as const) {
    const opened = openStore({ engine: "embedded", path: file }, mode, { waitMs: 0 });
    messages.push(await opened.then(() => `opened ${file}`, explainError));
  }
  process.send?.(messages);
}

/** Number of temporary folders after a query, after closing, while reading, and at the end. */
async function countCopies(): Promise<void> {
  const counts: number[] = [];
  const look = (): void => {
    counts.push(readdirSync(tmpdir()).filter((name) => name.startsWith("pledgegraph-")).length);
  };
  const options = { limit: 1, timeoutMs: 20_000 };
  for (const mode of ["write", "read"] as const) {
    const store = await openStore({ engine: "embedded", path }, mode);
    await store.query("RETURN 1 AS one", {}, options);
    look();
    await store.close();
    look();
  }
  process.send?.(counts);
}

const tasks: Readonly<Record<string, () => Promise<void>>> = { write, crash: write, "open-all": openAll, copies: countCopies };
await tasks[what ?? ""]?.();
