import { type ForkOptions, fork } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openStore } from "#src/store/open-store";
import type { OpenMode, Store } from "#src/store/store";
import { ConfigError, explainError } from "#src/support/errors";
import { actor, delta } from "#tests/support/delta";

const options = { limit: 10, timeoutMs: 20_000 };

/** The file of the embedded store: who may hold it, what happens to it, and what is said when it can't be opened. */
describe("embedded file", () => {
  let folder = "";
  let opened: Store[] = [];
  const file = (name = "graph.grafeo") => join(folder, name);
  const open = async (mode: OpenMode, name?: string, waitMs = 0) => {
    const store = await openStore({ engine: "embedded", path: file(name) }, mode, { waitMs });
    opened.push(store);
    return store;
  };
  const messageOf = async (mode: OpenMode, name?: string) => {
    const error = await open(mode, name).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ConfigError);
    return explainError(error);
  };
  const add = (store: Store, letters: string) => store.write((tx) => tx.apply(delta({ mergeNodes: [actor(letters)] })));
  const count = async (store: Store) => (await store.read("MATCH (a:Actor) RETURN count(a) AS n"))[0]?.n;
  /** Another process that does something with the file and then waits, or dies. */
  const holder = async (what: "write" | "crash" | "open-all" | "copies", path = file(), settings: ForkOptions = {}) => {
    const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
    const program = fileURLToPath(new URL("../support/hold-store.ts", import.meta.url));
    const child = fork(program, [what, path], { execArgv: ["--import", loader], ...settings });
    const [message] = await Promise.race([once(child, "message"), once(child, "exit")]);
    return { child, message };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "pledgegraph-file-"));
  });
  afterEach(async () => {
    await Promise.all(opened.map((store) => store.close()));
    opened = [];
    rmSync(folder, { recursive: true, force: true });
  });

  it("is made with the folders above it", async () => {
    await open("write", "a/b/graph.grafeo");
    expect(existsSync(file("a/b/graph.grafeo"))).toBe(true);
  });

  it("is not made by a reader", async () => {
    expect(await messageOf("read", "a/graph.grafeo")).toMatch(
      /^Nothing has been ingested yet: there is no graph in .*graph\.grafeo\. Run: npm run ingest -- samples$/u,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves nothing beside it once it is closed", async () => {
    const store = await open("write");
    await add(store, "NHV");
    await store.close();
    expect(readdirSync(folder)).toEqual(["graph.grafeo"]);
  });

  describe("with more than one user", () => {
    it("is held by one writer only, in this process or another", async () => {
      await open("write");
      expect(await messageOf("write")).toMatch(
        /^The store .*graph\.grafeo is in use by another process\. Wait until it has finished, .* Nothing was changed\.$/u,
      );
    });

    it("held by another process is refused to writers and readers, and is as it was", async () => {
      const { child } = await holder("write");
      const before = readFileSync(file());
      expect(await messageOf("write")).toContain("is in use by another process");
      expect(await messageOf("read")).toContain("is in use by another process");
      expect(readFileSync(file())).toEqual(before);
      child.kill("SIGKILL");
      await once(child, "exit");
      expect(await count(await open("read"))).toBe(1);
    });

    it("is waited for", async () => {
      const first = await open("write");
      const second = open("write", undefined, 5_000);
      await add(first, "NHV");
      await first.close();
      expect(await count(await second)).toBe(1);
    });

    it("is read by many at once, who don't keep a writer out", async () => {
      await (await open("write")).close();
      const readers = [await open("read"), await open("read")];
      const writer = await open("write");
      await add(writer, "NHV");
      expect(await Promise.all(readers.map(count))).toEqual([0, 0]);
      await writer.close();
      expect(await Promise.all(readers.map(count))).toEqual([1, 1]);
    });

    it("is shown to a reader as it was until the writer is done, then anew, by every door", async () => {
      const first = await open("write");
      await add(first, "NHV");
      await first.close();
      const reader = await open("read");
      const before = await reader.hash();
      const writer = await open("write");
      await add(writer, "VSK");
      await writer.checkpoint();
      expect(await reader.hash()).toBe(before);
      await writer.close();
      expect(await count(reader)).toBe(2);
      expect(await reader.search("vsk", 5)).toHaveLength(1);
      expect((await reader.query("MATCH (a:Actor) RETURN count(a) AS n", {}, options)).rows).toEqual([{ n: 2 }]);
      expect(await reader.hash()).not.toBe(before);
    });

    it("is dumped whole by a reader, even if it changes meanwhile", async () => {
      const first = await open("write");
      await Promise.all(["NHV", "VSK", "CLD"].map((letters) => add(first, letters)));
      await first.close();
      const reader = await open("read");
      const lines: string[] = [];
      for await (const line of reader.dump()) {
        if (lines.length === 0) {
          const writer = await open("write");
          await writer.write((tx) => tx.apply(delta({ dropNodes: [actor("NHV"), actor("VSK")] })));
          await writer.close();
          expect(await count(reader)).toBe(1);
        }
        lines.push(line);
      }
      expect(lines).toHaveLength(3);
    });

    it("is dumped whole by its writer, even if it changes meanwhile", async () => {
      const store = await open("write");
      await Promise.all(["NHV", "VSK", "CLD"].map((letters) => add(store, letters)));
      const lines: string[] = [];
      for await (const line of store.dump()) {
        if (lines.length === 0) await store.write((tx) => tx.apply(delta({ dropNodes: [actor("NHV"), actor("VSK")] })));
        lines.push(line);
      }
      expect(lines).toHaveLength(3);
    });

    it("is replaced by another, and a reader takes that", async () => {
      await add(await open("write"), "NHV");
      await opened[0]?.close();
      const reader = await open("read");
      rmSync(file());
      expect(await count(reader)).toBe(1);
      const writer = await open("write");
      await writer.close();
      expect(await count(reader)).toBe(0);
    });
  });

  it("keeps what was committed when the process is killed", async () => {
    const { child } = await holder("crash");
    expect(child.signalCode ?? (await once(child, "exit"))[1]).toBe("SIGKILL");
    expect(existsSync(`${file()}.wal`)).toBe(true);
    expect(await count(await open("read"))).toBe(2);
    expect(await count(await open("write"))).toBe(2);
  });

  it.each(["read", "write"] as const)("that is something else is refused for %s and left as it was", async (mode) => {
    for (const [name, content] of [
      ["junk.grafeo", "no database ".repeat(1_000)],
      ["empty.grafeo", ""],
    ] as const) {
      writeFileSync(file(name), content);
      expect(await messageOf(mode, name)).toMatch(
        /is not a store of the embedded engine\. Name another file with --store or PLEDGEGRAPH_STORE\. Nothing was changed\.$/u,
      );
      expect(readFileSync(file(name), "utf8")).toBe(content);
    }
    mkdirSync(file("folder"));
    expect(await messageOf(mode, "folder")).toContain("is not a store of the embedded engine");
  });

  it("whose path goes through a file is refused", async () => {
    writeFileSync(file("plain"), "");
    expect(await messageOf("write", "plain/graph.grafeo")).toMatch(
      /^The store .*plain\/graph\.grafeo can't be made: a part of its path is a file and no folder\. Name another file/u,
    );
  });

  it("that was deleted without its log is not made anew over it", async () => {
    const { child } = await holder("crash");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    rmSync(file());
    expect(await messageOf("write")).toMatch(
      /is gone, but its log .*\.wal is still there\. Put the file back, or move .*\.wal away too\. Nothing was changed\.$/u,
    );
  });

  it("of a newer schema is not even touched", async () => {
    const store = await open("write");
    await store.write((tx) => tx.run("CREATE (:Migration {version: 99, name: 'later', checksum: 'x'})"));
    await store.close();
    const before = readFileSync(file());
    expect(await messageOf("write")).toContain("has schema version 99");
    expect(await messageOf("read")).toContain("has schema version 99");
    expect(readFileSync(file())).toEqual(before);
  });

  it("without permission is refused in words", async () => {
    await (await open("write")).close();
    chmodSync(folder, 0o755);
    chmodSync(file(), 0o600);
    mkdirSync(file("closed"), { mode: 0o755 });
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    if (process.getuid?.() !== 0) for (const path of [file(), file("closed")]) chmodSync(path, 0);
    const { message } = await holder("open-all", file(), nobody);
    for (const path of [file(), file("closed/graph.grafeo")]) {
      expect(message).toContain(
        `There is no permission to open the store ${path}. Allow reading and writing of the file and its folder, or name another file with --store. Nothing was changed.`,
      );
    }
    if (process.getuid?.() !== 0) chmodSync(file("closed"), 0o700);
  });

  it("gives up a query that needs too much memory, and goes on", async () => {
    const store = await open("write");
    await expect(store.query("UNWIND range(1, 400000000) AS x RETURN collect(x) AS xs", {}, options)).rejects.toThrow(
      "The query needed too much memory and was ended.",
    );
    expect(await count(store)).toBe(0);
  });

  it("is copied for queries and readers into one folder at a time, which is gone afterwards", async () => {
    mkdirSync(file("temporary"));
    const { message } = await holder("copies", file(), { env: { ...process.env, TMPDIR: file("temporary") } });
    expect(message).toEqual([1, 0, 1, 0]);
  });
});
