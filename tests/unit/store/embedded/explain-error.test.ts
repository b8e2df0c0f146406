import grafeo from "@grafeo-db/js";
import { describe, expect, it } from "@jest/globals";
import { beginWrite } from "#src/store/embedded/embedded-transaction";
import { explainOpening, explainStatement } from "#src/store/embedded/explain-error";
import { explainError, StoreError, TransientError } from "#src/support/errors";

describe("errors of the embedded engine", () => {
  it("of two writers on one node are conflicts", async () => {
    const database = grafeo.GrafeoDB.create();
    await database.executeCypher("CREATE (:Actor {id: 'a'})");
    const [one, two] = [beginWrite(database), beginWrite(database)];
    await one.run("MATCH (a:Actor) SET a.name = 'one'", {});
    const second = two.run("MATCH (a:Actor) SET a.name = 'two'", {}).then(() => two.commit());
    await expect(second.then(() => undefined)).rejects.toThrow(TransientError);
    await two.rollback();
    await one.commit();
    expect((await database.executeCypher("MATCH (a:Actor) RETURN a.name AS name")).toArray()).toEqual([{ name: "one" }]);
    database.close();
  });

  it("of a statement say what is wrong, without the engine's codes and drawings", async () => {
    const database = grafeo.GrafeoDB.create();
    const error = await database.executeCypher("THIS IS NOT CYPHER").catch(explainStatement);
    expect(error).toBeInstanceOf(StoreError);
    expect(explainError(error)).toMatch(/^The store refused the statement: syntax error: \[Cypher\] [^\n]*\.$/u);
    database.close();
  });

  it.each([
    ["Database error: GRAFEO-X001: Internal error: database file is locked by another process: /x", "The store /x is in use by another process."],
    [
      "Database error: GRAFEO-X002: Serialization error: cannot open /x: invalid file header magic, not a Grafeo database",
      "/x is not a store of the embedded engine.",
    ],
    ["EACCES: permission denied, mkdir '/x'", "There is no permission to open the store /x."],
    [
      "Database error: GRAFEO-V001: Invalid value: the sidecar WAL /x.wal holds files of another database; move it away",
      "The store /x is gone, but its log /x.wal is still there.",
    ],
    ["Storage error: GRAFEO-S009: the disk is full.\n more", "The store /x can't be opened: the disk is full."],
  ])("on opening are told in words: %s", (message, words) => {
    const error = explainOpening(new Error(message), "/x");
    expect(error.message).toBe(words);
    expect(error.remedy).not.toBeNull();
  });
});
