import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { cellsOf } from "#src/cli/output";
import { ingest } from "#src/ingest/ingest";
import { openStore } from "#src/store/open-store";
import { packageRoot } from "#src/support/package-root";

interface ReadmeQuestion {
  readonly title: string;
  readonly cypher: string;
}

/** The questions that the README asks of the samples. */
const questions: readonly ReadmeQuestion[] = [
  {
    title: "What has France promised, to whom, and where does it stand?",
    cypher: `MATCH (a:Actor {id: 'state:FRA'})-[:COMMITS_TO]->(k:Commitment)
RETURN k.summary AS commitment, k.status AS status, k.statusAsOf AS since, k.sourceCount AS sources
ORDER BY commitment, k.id`,
  },
  {
    title: "In whose exact words?",
    cypher: `MATCH (a:Actor {id: 'state:FRA'})-[:COMMITS_TO]->(k:Commitment)<-[:REPORTS]-(c:Claim)
MATCH (c)<-[:CONTAINS]-(t:Article)<-[:PUBLISHED]-(s:Source)
RETURN t.publishedAt AS day, s.name AS source, c.status AS status, c.quote AS quote
ORDER BY day, source, c.id`,
  },
  {
    title: "Who has refused what?",
    cypher: `MATCH (a:Actor)-[:COMMITS_TO]->(k:Commitment)<-[:REPORTS]-(c:Claim)
WHERE c.status = 'refused' AND k.kind = 'force_deployment'
RETURN a.name AS actor, k.summary AS commitment, c.quote AS quote
ORDER BY actor, c.id`,
  },
  {
    title: "What waits for a ceasefire?",
    cypher: `MATCH (k:Commitment)-[:CONDITIONED_ON]->(x:Condition {trigger: 'ceasefire'})
RETURN k.summary AS commitment, k.status AS status, x.text AS condition
ORDER BY commitment, k.id`,
  },
  {
    title: "How much money has who promised whom, each sum once, and how much of it has arrived?",
    cypher: `MATCH (a:Actor)-[:COMMITS_TO]->(k:Commitment)-[:BENEFITS]->(b:Actor)
WHERE k.currency IS NOT NULL AND COUNT { (k)<-[:COMMITS_TO]-(:Actor) } = 1
WITH a, b, k.currency AS currency, sum(CASE WHEN k.amountRole = 'new' THEN k.amount ELSE 0.0 END) AS promised,
  sum(CASE WHEN k.deliveredAmount IS NOT NULL THEN k.deliveredAmount ELSE 0.0 END) AS delivered
RETURN a.name AS actor, b.name AS beneficiary, currency, promised, delivered
ORDER BY actor, beneficiary, currency, a.id, b.id`,
  },
];

const opening = "<!-- questions -->";
const closing = "<!-- /questions -->";

/** The README with each question and what the samples' graph answers now. */
export async function withAnswers(readme: string): Promise<string> {
  const [before, rest = ""] = readme.split(opening);
  const after = rest.split(closing)[1] ?? "";
  return `${before}${opening}\n${await askSamples()}\n${closing}${after}`;
}

async function askSamples(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "pledgegraph-readme-"));
  const store = await openStore({ engine: "embedded", path: join(folder, "samples.grafeo") }, "write");
  try {
    await ingest([join(packageRoot(), "samples")], store, { now: () => new Date(), standardInput: Readable.from([]) });
    const parts: string[] = [];
    for (const { title, cypher } of questions) {
      const { columns, rows } = await store.query(cypher, {}, { limit: 100, timeoutMs: 30_000 });
      const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
      parts.push(
        `**${title}**\n\n\`\`\`cypher\n${cypher}\n\`\`\`\n\n${[line(columns), line(columns.map(() => "---")), ...rows.map((row) => line(cellsOf(columns, row)))].join("\n")}\n`,
      );
    }
    return parts.join("\n");
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}
