import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "#src/support/package-root";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A new folder for one test. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "pledgegraph-test-"));
}

/** Runs the command line from its sources as a process of its own, without Neo4j in the environment unless the test gives it. */
export function cli(
  args: readonly string[],
  options: {
    readonly input?: string | Uint8Array;
    readonly env?: Readonly<Record<string, string>>;
    readonly uid?: number /** Sends SIGINT to the process after this time. */;
    readonly signalAfterMs?: number;
  } = {},
): Promise<Ended> {
  const root = packageRoot();
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(NEO4J_|PLEDGEGRAPH_(STORE|HOST|PORT)$|NODE_OPTIONS$)/u.test(name)),
  );
  const child = spawn(process.execPath, ["--import", "tsx", join(root, "src", "cli", "main.ts"), ...args], {
    cwd: root,
    env: { ...env, NO_COLOR: "1", ...options.env },
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
  const collect = (stream: NodeJS.ReadableStream): (() => string) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString("utf8");
  };
  const [out, err] = [collect(child.stdout), collect(child.stderr)];
  if (options.signalAfterMs !== undefined) setTimeout(() => child.kill("SIGINT"), options.signalAfterMs);
  child.stdin.end(options.input ?? "");
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, out: out(), err: err() }));
  });
}
