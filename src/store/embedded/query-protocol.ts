import type { Parameters, QueryResult } from "#src/store/store";

/** What the parent sends, once. */
export interface QueryRequest {
  readonly path: string;
  readonly text: string;
  readonly parameters: Parameters;
  readonly limit: number;
}

/** What the child answers, once, before it ends. */
export type QueryAnswer = { readonly result: QueryResult } | { readonly failure: "read-only" | "refused" | "too-large"; readonly message: string };
