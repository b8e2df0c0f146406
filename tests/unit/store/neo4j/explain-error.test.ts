import { describe, expect, it } from "@jest/globals";
import neo4j from "neo4j-driver";
import { explainConnecting, explainStatement, wasEnded } from "#src/store/neo4j/explain-error";
import { ConfigError, explainError, StoreError, TransientError } from "#src/support/errors";

const fault = (code: string, message = "words\nmore words") => new neo4j.Neo4jError(message, code, "50N42", "");

describe("errors of the server", () => {
  it.each([
    ["Neo.ClientError.Security.Unauthorized", "Neo4j at bolt://x did not accept the user name and password. Check NEO4J_USER and NEO4J_PASSWORD."],
    [
      "Neo.ClientError.Security.AuthenticationRateLimit",
      "Neo4j at bolt://x did not accept the user name and password. Check NEO4J_USER and NEO4J_PASSWORD.",
    ],
    ["Neo.ClientError.Security.CredentialsExpired", "Neo4j at bolt://x wants a new password set before it lets anybody in."],
    ["Neo.ClientError.Database.DatabaseNotFound", "Neo4j at bolt://x has no such database. Check NEO4J_DATABASE, or unset it."],
    ["ServiceUnavailable", "Neo4j at bolt://x can't be reached. Check NEO4J_URI and that the server runs; npm run neo4j starts one."],
    ["ProtocolError", "Neo4j at bolt://x can't be used: words. Check NEO4J_URI."],
  ])("on connecting name the variable to mend: %s", (code, words) => {
    const error = explainConnecting(fault(code), "bolt://x");
    expect(error).toBeInstanceOf(ConfigError);
    expect(explainError(error)).toContain(words);
  });

  it.each([
    ["Neo.TransientError.Transaction.DeadlockDetected", TransientError, "Neo4j could not finish: words."],
    ["ServiceUnavailable", TransientError, "The connection to Neo4j was lost."],
    ["SessionExpired", TransientError, "The connection to Neo4j was lost."],
    ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", StoreError, "The server has too little memory for the statement."],
    ["Neo.ClientError.Statement.AccessMode", StoreError, "The statement would change the graph; queries only read."],
    ["Neo.ClientError.Statement.SyntaxError", StoreError, "The store refused the statement: words."],
    ["Neo.ClientError.Schema.ConstraintValidationFailed", StoreError, "The store refused the statement: words."],
  ])("of a statement say whether trying again helps: %s", (code, kind, words) => {
    const error = explainStatement(fault(code));
    expect(error).toBeInstanceOf(kind);
    expect(error.message).toBe(words);
  });

  it("of ours pass as they are", () => {
    const ours = new StoreError("ours");
    expect(explainStatement(ours)).toBe(ours);
  });

  it("of a query that was ended are known", () => {
    expect(wasEnded(fault("Neo.ClientError.Transaction.Terminated"))).toBe(true);
    expect(wasEnded(fault("Neo.ClientError.Statement.SyntaxError"))).toBe(false);
    expect(wasEnded(new Error("other"))).toBe(false);
  });
});
