import type { Extraction } from "#schema/extraction";
import type { Page } from "#schema/page";

/** One article, to a worker: the bytes of a text file, or a page. */
export interface PoolRequest {
  readonly source: Uint8Array | Page;
}

/** What a worker makes of it; `fault` where it holds no English article, or `failure` where something else went wrong. */
export type PoolAnswer =
  | { readonly extraction: Extraction }
  | { readonly fault: { readonly message: string; readonly remedy: string | null } }
  | { readonly failure: string };
