import neo4j, { type Neo4jError } from "neo4j-driver";
import { readOnlyError } from "#src/store/read-only-error";
import { ConfigError, StoreError, TransientError } from "#src/support/errors";

/** The driver calls it worth trying again, but the same statement would need the same memory. */
const OUT_OF_MEMORY = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";
const READ_ONLY = "Neo.ClientError.Statement.AccessMode";
const MISSING_DATABASE = "Neo.ClientError.Database.DatabaseNotFound";
const ended: ReadonlySet<string> = new Set([
  "Neo.ClientError.Transaction.TransactionTimedOut",
  "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
  "Neo.ClientError.Transaction.Terminated",
  "Neo.TransientError.Transaction.Terminated",
  "Neo.ClientError.Transaction.LockClientStopped",
  "Neo.TransientError.Transaction.LockClientStopped",
]);

/** Whether a query was ended because of its time, or because its session was closed. */
export function wasEnded(error: unknown): boolean {
  return isFault(error) && ended.has(error.code);
}

/**
 * What to say when the server can't be used at all; `location` is its address. Never holds the password.
 */
export function explainConnecting(error: unknown, location: string): ConfigError {
  const { code } = isFault(error) ? error : { code: "" };
  if (code === MISSING_DATABASE) {
    return new ConfigError(`Neo4j at ${location} has no such database.`, { remedy: "Check NEO4J_DATABASE, or unset it.", cause: error });
  }
  if (code === "Neo.ClientError.Security.CredentialsExpired") {
    return new ConfigError(`Neo4j at ${location} wants a new password set before it lets anybody in.`, {
      remedy: "Set one (ALTER CURRENT USER SET PASSWORD FROM '...' TO '...'), then put it into NEO4J_PASSWORD.",
      cause: error,
    });
  }
  if (code.startsWith("Neo.ClientError.Security.")) {
    return new ConfigError(`Neo4j at ${location} did not accept the user name and password.`, {
      remedy: "Check NEO4J_USER and NEO4J_PASSWORD.",
      cause: error,
    });
  }
  if (isUnreachable(code)) {
    return new ConfigError(`Neo4j at ${location} can't be reached.`, {
      remedy: "Check NEO4J_URI and that the server runs; npm run neo4j starts one.",
      cause: error,
    });
  }
  return new ConfigError(`Neo4j at ${location} can't be used: ${wordsOf(error)}.`, { remedy: "Check NEO4J_URI.", cause: error });
}

/** What to say when a statement fails; what may succeed when tried again is transient. Errors of ours pass as they are. */
export function explainStatement(error: unknown): Error {
  if (!isFault(error)) return error instanceof Error ? error : new StoreError(String(error));
  if (error.code === READ_ONLY) return readOnlyError(error);
  if (error.code === OUT_OF_MEMORY) {
    return new StoreError("The server has too little memory for the statement.", {
      remedy: "Ask for less at once, or give the server more.",
      cause: error,
    });
  }
  if (isUnreachable(error.code))
    return new TransientError("The connection to Neo4j was lost.", { remedy: "Check that the server runs.", cause: error });
  if (neo4j.isRetryableError(error)) return new TransientError(`Neo4j could not finish: ${wordsOf(error)}.`, { remedy: "Try again.", cause: error });
  return new StoreError(`The store refused the statement: ${wordsOf(error)}.`, { cause: error });
}

function isUnreachable(code: string): boolean {
  return code === neo4j.error.SERVICE_UNAVAILABLE || code === neo4j.error.SESSION_EXPIRED;
}

function isFault(error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError;
}

/** The first line of a message, without its full stop. */
function wordsOf(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line.trim().replace(/\.$/u, "");
}
