import type { GraphDelta } from "#schema/graph";
import { commitmentKey, topicOf } from "#src/commitment/commitment-key";
import { deriveCommitments } from "#src/commitment/derive-commitments";
import { row } from "#src/graph/article-rows";
import { commitmentRows } from "#src/graph/commitment-rows";
import { mergeRows } from "#src/graph/merge-rows";
import { evidenceOf } from "#tests/support/claims";
import { article, relationship, source } from "#tests/support/delta";
import { scriptedStream } from "#tests/support/scripted-stream";

/** An arms promise that is withdrawn, told as it was in spring, and made again after months of silence. */
const iceland = [
  evidenceOf("2026-01-05", { promisors: ["state:ISL"] }),
  evidenceOf("2026-01-20", { promisors: ["state:ISL"], status: "withdrawn" }),
  evidenceOf("2026-03-02", { promisors: ["state:ISL"], status: "pledged" }),
  evidenceOf("2026-11-20", { promisors: ["state:ISL"], status: "pledged" }),
];

/** Arms that are due in February and come in March. */
const latvia = [
  evidenceOf("2026-01-05", { promisors: ["state:LVA"], date: "2026-02" }),
  evidenceOf("2026-03-10", { promisors: ["state:LVA"], status: "delivered" }),
];

/** The sixty articles of the scripted stream and six more, each read on the day on which it was published, with all their commitments. */
export function streamGraph(): GraphDelta {
  const stream = [...scriptedStream().map(({ evidence }) => evidence), ...iceland, ...latvia];
  const derivation = deriveCommitments(stream, { nameOf: String, enclosing: () => [], isWithin: () => false, actorsIn: () => [] });
  const parts = stream.map(({ claim, publishedAt, sourceId }) => {
    const read = { ...article(0, { publishedAt, ingestedAt: `${publishedAt}T08:00:00.000Z` }), id: claim.articleId };
    const told = row("Claim", { ...claim, key: commitmentKey(claim), topic: topicOf(claim) });
    return { nodes: [read, told, source(sourceId)], relationships: [relationship("CONTAINS", read, told)] };
  });
  const actors = [...new Set(stream.flatMap(({ claim }) => [...claim.promisors, ...claim.beneficiaries]))].map((id) =>
    row("Actor", { id, name: id, kind: "state", aliases: [], countryCode: null, named: true, wikidataId: null }),
  );
  return mergeRows([...parts, { nodes: actors, relationships: [] }, commitmentRows(derivation)], { nodes: [], relationships: [] });
}
