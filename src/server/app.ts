import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { z } from "zod";
import type { GraphView, Health, QuestionList } from "#schema/api";
import { Article } from "#schema/article";
import { Commitment } from "#schema/commitment";
import type { Question } from "#schema/question";
import { askQuestion } from "#src/server/ask-question";
import { ownHostOnly, readOnly, securityHeaders } from "#src/server/guards";
import { answerError, notFound, problem } from "#src/server/problem";
import { readArticle } from "#src/server/read-article";
import { readCommitment } from "#src/server/read-commitment";
import { readGraph } from "#src/server/read-graph";
import { readInput, readQuery, singleValues } from "#src/server/request-input";
import { searchGraph } from "#src/server/search-graph";
import type { QueryOptions, Store } from "#src/store/store";

export interface AppOptions {
  readonly version: string;
  readonly questions: readonly Question[];
  /** Cap and time limit of a saved question. */
  readonly query: QueryOptions;
  /** Folder of the built page; null serves the API alone. */
  readonly page: string | null;
  /** Host names, without port, that a request may carry; null for any. */
  readonly hosts: readonly string[] | null;
  /** Told of every failure that is no fault of the asker. */
  readonly onFault: (error: unknown) => void;
}

const MISSING_REMEDY = "It may have changed since the page was loaded: load it again.";

/** The read-only server over a store: its API under /api, the page beside it. */
export function createApp(store: Store, options: AppOptions): Hono {
  const app = new Hono();
  app.use(securityHeaders, ownHostOnly(options.hosts), readOnly);
  app.use("/api/*", async (context, next) => {
    await next();
    context.header("Cache-Control", "no-store");
  });
  addGraphRoutes(app, store, options);
  addQuestionRoutes(app, store, options);
  app.all("/api/*", (context) => problem(context, 404, "There is no such route.", "GET /api/health tells whether this is the right server."));
  if (options.page !== null) addPage(app, options.page);
  app.notFound((context) => problem(context, 404, "There is no such page.", "The page is at /."));
  app.onError((error, context) => {
    const answer = answerError(error, context);
    if (answer.status >= 500) options.onFault(error);
    return answer;
  });
  return app;
}

function addGraphRoutes(app: Hono, store: Store, options: AppOptions): void {
  app.get("/api/health", async (context) => {
    readQuery(context, {});
    const { engine, engineVersion, schemaVersion } = await store.describe();
    return context.json({ status: "ok", version: options.version, engine, engineVersion, schemaVersion } satisfies Health);
  });
  app.get("/api/graph", async (context) => {
    readQuery(context, {});
    return context.json((await readGraph(store)) satisfies GraphView);
  });
  app.get("/api/commitments/:id", async (context) => {
    const found = await readCommitment(store, readId(context, Commitment.shape.id));
    if (found === null) throw notFound("There is no commitment with this id.", MISSING_REMEDY);
    return context.json(found);
  });
  app.get("/api/articles/:id", async (context) => {
    const found = await readArticle(store, readId(context, Article.shape.id));
    if (found === null) throw notFound("There is no article with this id.", MISSING_REMEDY);
    return context.json(found);
  });
  app.get("/api/search", async (context) => {
    const { q, limit } = readQuery(context, {
      q: z.string().trim().min(1, "words to look for").max(200),
      limit: z.coerce.number().int().min(1).max(50).default(20),
    });
    return context.json(await searchGraph(store, q, limit));
  });
}

function addQuestionRoutes(app: Hono, store: Store, { questions, query }: AppOptions): void {
  app.get("/api/questions", (context) => {
    readQuery(context, {});
    return context.json({ questions: [...questions] } satisfies QuestionList);
  });
  app.get("/api/questions/:name", async (context) => {
    const question = questions.find(({ name }) => name === context.req.param("name"));
    if (question === undefined) throw notFound("There is no question of this name.", "GET /api/questions lists them.");
    return context.json(await askQuestion(store, question, singleValues(context), query));
  });
}

/** Files with a hash in their name never change; the page that names them is asked for each time. */
function addPage(app: Hono, folder: string): void {
  app.get("*", serveStatic({ root: folder, onFound: (path, context) => context.header("Cache-Control", cachingOf(path)) }));
}

function cachingOf(path: string): string {
  return /[\\/]assets[\\/]/u.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
}

function readId(context: Context, model: z.ZodType<string>): string {
  readQuery(context, {});
  return readInput(z.object({ id: model }), { id: context.req.param("id") }).id;
}
