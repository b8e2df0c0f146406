import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { Problem } from "#schema/api";
import { ConfigError, InputError, StoreError, TransientError } from "#src/support/errors";

type ProblemStatus = 400 | 403 | 404 | 405 | 500 | 503;

/** The answer to a request that can't be served: what is wrong, and what the asker can do. */
export function problem(context: Context, status: ProblemStatus, error: string, remedy: string | null = null): Response {
  return context.json(Problem.parse({ error, remedy }), status);
}

/** Names what the asker asked for and the graph doesn't hold. */
export function notFound(what: string, remedy: string): HTTPException {
  return new HTTPException(404, { message: what, cause: remedy });
}

/** Turns anything thrown into an answer; only our own whole sentences leave the server. */
export function answerError(error: unknown, context: Context): Response {
  if (error instanceof HTTPException) return problem(context, 404, error.message, typeof error.cause === "string" ? error.cause : null);
  if (error instanceof InputError) return problem(context, 400, error.message, error.remedy);
  if (error instanceof TransientError) return problem(context, 503, error.message, error.remedy ?? "Try again in a moment.");
  if (error instanceof StoreError || error instanceof ConfigError) return problem(context, 500, error.message, error.remedy);
  return problem(context, 500, "The server failed on this request.", "Look at the server's log; if it goes on, run `pledgegraph doctor`.");
}
