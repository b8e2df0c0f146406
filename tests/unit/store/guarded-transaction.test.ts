import { describe, expect, it } from "@jest/globals";
import { guardTransaction } from "#src/store/guarded-transaction";
import { StoreError, TransientError } from "#src/support/errors";

/** A transaction that fails on the statements named, and says what became of it. */
function transaction(failures: Readonly<Record<string, Error>> = {}) {
  const log: string[] = [];
  return {
    log,
    engine: {
      run: async (text: string) => {
        log.push(`${text} starts`);
        await Promise.resolve();
        log.push(`${text} ends`);
        if (failures[text]) throw failures[text];
        return [];
      },
      commit: async () => {
        log.push("commit");
        if (failures.commit) throw failures.commit;
      },
      rollback: async () => void log.push("rollback"),
    },
  };
}

describe("guardTransaction", () => {
  it("commits once, after every statement, one at a time", async () => {
    const { engine, log } = transaction();
    const done = await guardTransaction(engine, async (tx) => {
      void tx.run("a");
      void tx.run("b");
      return "done";
    });
    expect(done).toBe("done");
    expect(log).toEqual(["a starts", "a ends", "b starts", "b ends", "commit"]);
  });

  it("rolls back and runs nothing more after a statement that failed, swallowed or not", async () => {
    const { engine, log } = transaction({ a: new StoreError("refused") });
    const work = guardTransaction(engine, async (tx) => {
      await tx.run("a").catch(() => undefined);
      await tx.run("b").catch(() => undefined);
    });
    await expect(work).rejects.toThrow("refused");
    expect(log).toEqual(["a starts", "a ends", "rollback"]);
  });

  it("rolls back what could not be committed", async () => {
    const { engine, log } = transaction({ commit: new TransientError("conflict") });
    await expect(guardTransaction(engine, (tx) => tx.run("a"))).rejects.toThrow(TransientError);
    expect(log.slice(-2)).toEqual(["commit", "rollback"]);
  });

  it("gives the conflict behind an error of the work's own, so that it is tried again", async () => {
    const { engine } = transaction({ a: new TransientError("conflict") });
    const work = guardTransaction(engine, async (tx) => {
      await tx.run("a").catch((cause: unknown) => {
        throw new Error("my own words", { cause });
      });
    });
    await expect(work).rejects.toThrow("conflict");
  });

  it("gives the work's own error where there is no conflict", async () => {
    const { engine, log } = transaction();
    const work = guardTransaction(engine, async (tx) => {
      await tx.run("a");
      throw new Error("stop");
    });
    await expect(work).rejects.toThrow("stop");
    expect(log.at(-1)).toBe("rollback");
  });
});
