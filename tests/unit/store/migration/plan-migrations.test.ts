import { describe, expect, it } from "@jest/globals";
import type { Migration } from "#src/store/migration/load-migrations";
import { planMigrations, requireCurrent } from "#src/store/migration/plan-migrations";
import { ConfigError } from "#src/support/errors";

describe("migrations to run", () => {
  const migration = (version: number, name = `m${version}`): Migration => ({ version, name, checksum: `sum ${version}`, statements: [] });
  const known = [migration(1), migration(2)];

  it("are those that the store has not", () => {
    expect(planMigrations(known, [], "s")).toEqual(known);
    expect(planMigrations(known, [migration(1)], "s")).toEqual([migration(2)]);
    expect(planMigrations(known, known, "s")).toEqual([]);
  });

  it("are none for a store of a newer version", () => {
    expect(() => planMigrations(known, [...known, migration(3)], "s")).toThrow(ConfigError);
    expect(() => planMigrations(known, [...known, migration(3)], "s")).toThrow(
      "The store s has schema version 3; this program knows versions up to 2.",
    );
  });

  it("are none where a landed one was changed or renamed", () => {
    expect(() => planMigrations(known, [{ ...migration(1), checksum: "other" }], "s")).toThrow(
      "Migration 1 (m1) of the store s is not the one in schema/cypher (m1).",
    );
    expect(() => planMigrations(known, [migration(1, "old")], "s")).toThrow("Migration 1 (old) of the store s is not the one in schema/cypher (m1).");
  });

  it("keep a reader out until they have run", () => {
    expect(() => requireCurrent(known, known, "s")).not.toThrow();
    expect(() => requireCurrent(known, [migration(1)], "s")).toThrow("The store s has schema version 1; this program needs 2.");
    expect(() => requireCurrent(known, [], "s")).toThrow("Nothing has been ingested yet: there is no graph in s.");
  });
});
