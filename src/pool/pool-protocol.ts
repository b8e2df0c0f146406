import type { Extraction } from "#schema/extraction";

/** Bytes of one article's file, to a worker. */
export interface PoolRequest {
  readonly bytes: Uint8Array;
}

/** What a worker makes of them; `fault` where they hold no English article, or `failure` where something else went wrong. */
export type PoolAnswer =
  | { readonly extraction: Extraction }
  | { readonly fault: { readonly message: string; readonly remedy: string | null } }
  | { readonly failure: string };
