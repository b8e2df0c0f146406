import { describe, expect, it } from "@jest/globals";
import type { z } from "zod";
import { ArticleView, CommitmentView, GraphView, Health, Problem, QuestionAnswer, QuestionList, SearchView } from "#schema/api";
import type { Question } from "#schema/question";
import { createApp } from "#src/server/app";
import { StoreError, TransientError } from "#src/support/errors";
import { graphFixture } from "#tests/support/graph-fixture";
import { embeddedHarness, filledStore } from "#tests/support/store-harness";

const question: Question = {
  name: "most-promised",
  title: "Who promises most?",
  answers: "Which actors have made at least so many commitments?",
  parameters: [
    { name: "least", type: "integer", description: "fewest commitments", example: 4 },
    { name: "kind", type: "string", description: "kind of actor", example: "state" },
  ],
  cypher: `MATCH (a:Actor {kind: $kind})-[:COMMITS_TO]->(k:Commitment) WITH a, count(k) AS n WHERE n >= $least
    RETURN a.name AS name, n ORDER BY n DESC, name`,
};

const harness = embeddedHarness();

describe("the server over the fixture's graph", () => {
  const store = filledStore(harness, graphFixture());
  const faults: unknown[] = [];
  const request = async (path: string, init: RequestInit = {}) => {
    const options = { version: "1.2.3", questions: [question], query: { limit: 3, timeoutMs: 20_000 }, page: null, hosts: ["localhost"] };
    return createApp(store(), { ...options, onFault: (error) => faults.push(error) }).request(path, init);
  };
  const ask = async <Model extends z.ZodType>(path: string, model: Model): Promise<z.infer<Model>> => {
    const response = await request(path);
    expect(response.status).toBe(200);
    return model.parse(await response.json());
  };
  const refused = async (path: string, status: number, init: RequestInit = {}) => {
    const response = await request(path, init);
    expect(response.status).toBe(status);
    return Problem.strict().parse(await response.json());
  };
  const findCommitment = async (summary: string) => {
    const found = (await ask("/api/graph", GraphView)).commitments.find((card) => card.summary === summary);
    if (found === undefined) throw new Error(`No commitment "${summary}".`);
    return found;
  };

  it("says how it is", async () => {
    const health = await ask("/api/health", Health);
    expect(health).toMatchObject({ status: "ok", version: "1.2.3", engine: "embedded" });
  });

  describe("GET /api/graph", () => {
    it("has every commitment with its parties, and totals of what was read", async () => {
      const view = await ask("/api/graph", GraphView);
      expect(view.commitments).toHaveLength(37);
      expect(view.totals).toEqual({ sources: 7, articles: 8, actors: 26, places: 8, claims: 47, commitments: 37 });
      const ids = new Set(view.nodes.map(({ id }) => id));
      for (const { source, target } of view.edges) expect([source, target ?? source].every((id) => ids.has(id))).toBe(true);
    });

    it("leaves out actors and places that are no party of a commitment", async () => {
      const { nodes } = await ask("/api/graph", GraphView);
      expect(nodes.map(({ id }) => id)).not.toContain("person:ilse-marrow");
      expect(nodes.map(({ id }) => id)).not.toContain("place:ravik");
    });

    it("draws a mutual commitment of three once per pair", async () => {
      const { id, mutual } = await findCommitment("Brevia and Lowmark and Marenia: environment");
      const { edges } = await ask("/api/graph", GraphView);
      expect(mutual).toBe(true);
      expect(edges.filter(({ commitment }) => commitment === id).map(({ source, target }) => `${source} ${target}`)).toEqual([
        "state:BRV state:LWM",
        "state:BRV state:MRN",
        "state:LWM state:MRN",
      ]);
    });

    it("draws one without beneficiary to its place, and one without either to nobody", async () => {
      const { edges } = await ask("/api/graph", GraphView);
      const perel = await findCommitment("Perel: restraint");
      const front = await findCommitment("Dawn Front: ceasefire");
      expect(edges).toContainEqual({ commitment: perel.id, source: "state:PRL", target: "place:sundra-valley" });
      expect(edges).toContainEqual({ commitment: front.id, source: "org:dawn-front", target: null });
    });

    it("gives a commitment the certainty of its surest claim", async () => {
      expect((await findCommitment("Caldora to Veskaria: deployment of forces")).certainty).toBe("certain");
      expect((await findCommitment("Marenia to Lowmark: humanitarian aid")).certainty).toBe("probable");
    });
  });

  describe("GET /api/commitments/{id}", () => {
    it("has the evidence by date, each quote with its article and what contradicts it", async () => {
      const { id } = await findCommitment("Norhaven to Veskaria: defence guarantee");
      const view = await ask(`/api/commitments/${id}`, CommitmentView);
      expect(view.promisors).toEqual([{ id: "state:NHV", name: "Norhaven" }]);
      expect(view.evidence.map(({ article }) => article.publishedAt)).toEqual(["2026-03-02", "2026-03-09", "2026-03-27"]);
      expect(view.evidence[0]?.principal).toEqual({ id: "person:ilse-marrow", name: "Ilse Marrow" });
      expect(view.evidence[0]?.article.sources).toEqual(["The Harbour Times"]);
      const against = view.evidence[0]?.contradictedBy[0];
      expect(against).toMatchObject({ field: "legalForce", quote: "The assurance given to Veskaria is political and creates no legal duty" });
      expect(against?.article.sources).toEqual(["Norhaven Observer"]);
    });

    it("answers 404 for an id that nothing has, and 400 for what is no id", async () => {
      expect(await refused("/api/commitments/0123456789abcdef", 404)).toEqual({
        error: "There is no commitment with this id.",
        remedy: "It may have changed since the page was loaded: load it again.",
      });
      expect((await refused("/api/commitments/..%2F..%2Fetc", 400)).error).toContain("id:");
    });
  });

  describe("GET /api/articles/{id}", () => {
    it("has the text, what was cut from it, and claims whose spans are their quotes", async () => {
      const { id } = await findCommitment("Norhaven to Veskaria: defence guarantee");
      const { claim, article } = (await ask(`/api/commitments/${id}`, CommitmentView)).evidence[0]!;
      const view = await ask(`/api/articles/${article.id}`, ArticleView);
      expect(view.claims).toHaveLength(7);
      expect(view).toMatchObject({ author: null, modifiedAt: null });
      const own = view.claims.find((one) => one.id === claim.id)!;
      expect(view.text.slice(own.start, own.end)).toBe(claim.quote);
      expect(own.commitmentId).toBe(id);
      expect(view.boilerplate).toHaveLength(1);
      const [cut] = view.boilerplate;
      expect(view.text.slice(cut!.start, cut!.end)).toBe("Sign up for our evening letter: the day in five minutes, every weekday.");
      expect(cut!.rule).toBe("newsletter pitch");
    });

    it("answers 404 for an id that nothing has", async () => {
      expect((await refused("/api/articles/0123456789abcdef", 404)).error).toBe("There is no article with this id.");
    });
  });

  describe("GET /api/search", () => {
    it("finds names and quotes, and says which commitment a quote is of", async () => {
      const { hits } = await ask("/api/search?q=battalions", SearchView);
      const claims = hits.filter(({ type }) => type === "claim");
      expect(claims.map(({ text }) => text)).toContain("Caldora pledged to deploy two battalions to eastern Veskaria once a ceasefire holds");
      const { id } = await findCommitment("Caldora to Veskaria: deployment of forces");
      expect(new Set(claims.map(({ commitmentId }) => commitmentId))).toEqual(new Set([id]));
    });

    it("has nothing for words that nowhere occur, and takes a limit", async () => {
      expect(await ask("/api/search?q=zeppelin", SearchView)).toEqual({ hits: [] });
      expect((await ask("/api/search?q=veskaria&limit=2", SearchView)).hits).toHaveLength(2);
    });

    it.each([
      ["/api/search", "q:"],
      ["/api/search?q=%20", "words to look for"],
      [`/api/search?q=${"x".repeat(201)}`, "q:"],
      ["/api/search?q=a&limit=0", "limit:"],
      ["/api/search?q=a&limit=many", "limit:"],
      ["/api/search?q=a&offset=3", "unknown: offset"],
      ["/api/search?q=a&q=b", "more than once: q"],
      [`/api/search?q=${"x".repeat(1001)}`, "Too long: q"],
      ["/api/graph?depth=2", "unknown: depth"],
      ["/api/health?verbose=1", "unknown: verbose"],
      ["/api/articles/0123456789abcdef?raw=1", "unknown: raw"],
    ])("refuses %s and names the parameter", async (path, named) => {
      const { error, remedy } = await refused(path, 400);
      expect(error).toContain(named);
      expect(remedy).not.toBeNull();
    });
  });

  describe("GET /api/questions", () => {
    it("lists the saved questions", async () => {
      expect(await ask("/api/questions", QuestionList)).toEqual({ questions: [question] });
    });

    it("runs one with what was given, and the examples for the rest", async () => {
      const answer = await ask("/api/questions/most-promised?least=3", QuestionAnswer);
      expect(answer.parameters).toEqual({ least: 3, kind: "state" });
      expect(answer.columns).toEqual(["name", "n"]);
      expect(answer.rows[0]).toEqual({ name: "Arkania", n: 4 });
      expect(answer).toMatchObject({ truncated: true });
      expect(answer.rows).toHaveLength(3);
    });

    it("answers 404 for a name that none has, and 400 for parameters that it doesn't take", async () => {
      expect((await refused("/api/questions/nothing", 404)).remedy).toBe("GET /api/questions lists them.");
      expect((await refused("/api/questions/most-promised?least=many", 400)).error).toContain("least");
      expect((await refused("/api/questions/most-promised?most=1", 400)).error).toContain("most");
    });
  });

  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("refuses %s everywhere", async (method) => {
    for (const path of ["/api/graph", "/api/commitments/0123456789abcdef", "/"]) {
      const response = await request(path, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get("Allow")).toBe("GET, HEAD");
      expect(Problem.parse(await response.json()).error).toContain(method);
    }
  });

  it("answers HEAD without a body", async () => {
    const response = await request("/api/graph", { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });

  it("answers 404 in words for routes that don't exist", async () => {
    expect((await refused("/api/secrets", 404)).error).toBe("There is no such route.");
    expect((await refused("/elsewhere", 404)).error).toBe("There is no such page.");
  });

  it("sends headers that keep pages elsewhere and inline code out, with every answer", async () => {
    for (const path of ["/api/graph", "/api/secrets", "/api/search"]) {
      const { headers } = await request(path);
      const policy = headers.get("Content-Security-Policy");
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("X-Frame-Options")).toBe("DENY");
      expect(headers.get("Referrer-Policy")).toBe("no-referrer");
      expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
      expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
      expect(headers.get("Cache-Control")).toBe("no-store");
    }
  });

  it.each(["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:4180", ""])('refuses the host "%s"', async (host) => {
    const { error, remedy } = await refused("/api/graph", 403, { headers: { Host: host } });
    expect(error).toBe("This server does not answer to that host name.");
    expect(remedy).toContain("localhost");
  });

  it.each(["localhost", "LOCALHOST:4180"])("answers to the host %s", async (host) => {
    expect((await request("/api/health", { headers: { Host: host } })).status).toBe(200);
  });
});

describe("the server over an empty graph", () => {
  const store = filledStore(harness, { dropRelationships: [], dropNodes: [], mergeNodes: [], mergeRelationships: [] });

  it("has a graph of nothing, counted", async () => {
    const options = { version: "1.2.3", questions: [], query: { limit: 3, timeoutMs: 1000 }, page: null, hosts: null };
    const response = await createApp(store(), { ...options, onFault: () => undefined }).request("/api/graph");
    expect(await response.json()).toEqual({
      nodes: [],
      commitments: [],
      edges: [],
      totals: { sources: 0, articles: 0, actors: 0, places: 0, claims: 0, commitments: 0 },
    });
  });
});

describe("the server over a store that fails", () => {
  const answerTo = async (error: unknown) => {
    const faults: unknown[] = [];
    const failing = new Proxy({} as Parameters<typeof createApp>[0], { get: () => () => Promise.reject(error) });
    const options = { version: "1.2.3", questions: [], query: { limit: 3, timeoutMs: 1000 }, page: null, hosts: null };
    const response = await createApp(failing, { ...options, onFault: (fault) => faults.push(fault) }).request("/api/graph");
    return { status: response.status, body: Problem.parse(await response.json()), faults };
  };

  it("hands on what our own errors say", async () => {
    const error = new StoreError("The store refuses.", { remedy: "Ask it nicely." });
    expect(await answerTo(error)).toEqual({ status: 500, body: { error: "The store refuses.", remedy: "Ask it nicely." }, faults: [error] });
  });

  it("asks to try again where that may help", async () => {
    const error = new TransientError("The store is busy.");
    expect(await answerTo(error)).toEqual({ status: 503, body: { error: "The store is busy.", remedy: "Try again in a moment." }, faults: [error] });
  });

  it("keeps the inside of other errors to itself", async () => {
    const { status, body, faults } = await answerTo(new Error("password=hunter2 at /srv/secret"));
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toMatch(/hunter2|secret/u);
    expect(faults).toHaveLength(1);
  });
});
