import { describe, expect, it } from "@jest/globals";
import { readConfig } from "#src/config";

describe("readConfig", () => {
  it("keeps the graph in an embedded file by default", () => {
    expect(readConfig({})).toEqual({ store: { engine: "embedded", path: "./data/pledgegraph.grafeo" }, host: "127.0.0.1", port: 4180 });
  });

  it("uses Neo4j when NEO4J_URI is set, and an empty variable counts as unset", () => {
    expect(readConfig({ NEO4J_URI: "bolt://localhost:7687", NEO4J_USER: "neo4j", NEO4J_PASSWORD: "secret", NEO4J_DATABASE: "" }).store).toEqual({
      engine: "neo4j",
      uri: "bolt://localhost:7687",
      user: "neo4j",
      password: "secret",
      database: null,
    });
    expect(readConfig({ NEO4J_URI: "" }).store.engine).toBe("embedded");
  });

  it("lets --store win over NEO4J_URI", () => {
    expect(readConfig({ NEO4J_URI: "bolt://localhost:7687" }, { storePath: "x.grafeo" }).store).toEqual({ engine: "embedded", path: "x.grafeo" });
  });

  it("names every variable that is wrong, and no password", () => {
    expect(() => readConfig({ NEO4J_URI: "http://localhost", NEO4J_PASSWORD: "secret", PLEDGEGRAPH_PORT: "70000" })).toThrow(
      /NEO4J_URI.*PLEDGEGRAPH_PORT/u,
    );
    expect(() => readConfig({ NEO4J_URI: "http://localhost", NEO4J_PASSWORD: "secret" })).not.toThrow(/secret/u);
  });
});
