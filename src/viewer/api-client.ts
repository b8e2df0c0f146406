import type { z } from "zod";
import { ArticleView, CommitmentView, GraphView, Problem, SearchView } from "#schema/api";

/** Why something could not be loaded, as a sentence for the reader. */
export class LoadError extends Error {
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    super(message);
    this.name = "LoadError";
    this.remedy = remedy;
  }
}

const RELOAD = "Load the page again; if it goes on, look at the window where the server runs.";

async function load<Model extends z.ZodType>(path: string, model: Model, signal?: AbortSignal): Promise<z.infer<Model>> {
  const response = await fetch(path, { headers: { Accept: "application/json" }, ...(signal ? { signal } : {}) }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new LoadError("The server can't be reached.", "See whether it still runs, then load the page again.");
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const told = Problem.safeParse(body);
    throw new LoadError(told.data?.error ?? `The server answered with ${response.status}.`, told.data?.remedy ?? RELOAD);
  }
  const parsed = model.safeParse(body);
  if (!parsed.success) throw new LoadError("The server's answer has another shape than this page expects.", RELOAD);
  return parsed.data;
}

/** The server's API, each answer checked against its model. All reject with LoadError. */
export const api = {
  graph: () => load("/api/graph", GraphView),
  commitment: (id: string) => load(`/api/commitments/${encodeURIComponent(id)}`, CommitmentView),
  article: (id: string) => load(`/api/articles/${encodeURIComponent(id)}`, ArticleView),
  search: (words: string, signal: AbortSignal) => load(`/api/search?${new URLSearchParams({ q: words, limit: "20" })}`, SearchView, signal),
};
