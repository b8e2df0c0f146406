import { describe, expect, it } from "@jest/globals";
import { commitmentKey, topicOf } from "#src/commitment/commitment-key";
import { deriveCommitments } from "#src/commitment/derive-commitments";
import { articleRows, profileActor } from "#src/graph/article-rows";
import { commitmentRows } from "#src/graph/commitment-rows";
import { mergeRows } from "#src/graph/merge-rows";
import { claimOf, evidenceOf } from "#tests/support/claims";
import { extractText } from "#tests/support/extract-text";

const options = {
  extractor: "test",
  ingestedAt: "2026-02-03T00:00:00.000Z",
  topicOf,
  keyOf: commitmentKey,
  bands: ["b".repeat(16)],
  duplicateOf: null,
};
const nothing = { nodes: [], relationships: [] };

describe("articleRows", () => {
  const extraction = extractText("On Monday Norway pledged Ukraine missiles, and Norway kept its word.");
  const { nodes, relationships } = articleRows(extraction, options);

  it("has outlet, article, actors and claim, and how they hang together", () => {
    expect(nodes.map(({ label, id }) => `${label} ${id}`)).toEqual(
      expect.arrayContaining(["Source unknown", "Actor state:NOR", "Actor state:UKR", `Article ${extraction.article.id}`]),
    );
    const kinds = new Set(relationships.map(({ type }) => type));
    for (const type of ["PUBLISHED", "MENTIONS", "CONTAINS", "HAS_TERRITORY"] as const) expect(kinds).toContain(type);
  });

  it("counts the mentions of one actor on one relationship", () => {
    const [norway] = relationships.filter(({ type, to }) => type === "MENTIONS" && to.id === "state:NOR");
    expect(norway?.properties).toMatchObject({ count: 2, name: "Norway", surfaces: ["Norway"], spans: ["10:16", "47:53"] });
  });

  it("refuses a quote that isn't what stands in the text", () => {
    const [claim] = extraction.claims;
    if (claim === undefined) throw new Error("no claim");
    expect(() => articleRows({ ...extraction, claims: [{ ...claim, start: claim.start + 1 }] }, options)).toThrow(
      "quotes words that don't stand in article",
    );
  });
});

describe("profileActor", () => {
  it("takes the longest name, then the smallest, and all surfaces", () => {
    const others = [
      { name: "Kyiv's allies", surfaces: ["Kyiv's allies"] },
      { name: "Ukraine's allies", surfaces: ["Ukraine's allies"] },
      { name: "Ukraine’s allies", surfaces: ["Ukraine’s allies"] },
    ];
    expect(profileActor("group:ukraines-allies", null, others)).toMatchObject({
      name: "Ukraine's allies",
      kind: "group",
      named: false,
      aliases: ["Kyiv's allies", "Ukraine’s allies"],
    });
    expect(profileActor("group:ukraines-allies", null, [...others].reverse())).toEqual(profileActor("group:ukraines-allies", null, others));
    expect(profileActor("person:anna-kral", null, [])).toBeNull();
  });
});

describe("commitmentRows", () => {
  it("has the commitment with its parties, its condition and its contradiction", () => {
    const evidence = [
      evidenceOf("2026-02-01", { condition: "once a truce holds", trigger: "ceasefire", performedIn: ["place:a"] }),
      evidenceOf("2026-02-02", { status: "demanded", attributedTo: ["state:UKR"] }),
      evidenceOf("2026-02-02", { status: "refused", quote: "no" }),
    ];
    const { relationships } = commitmentRows(
      deriveCommitments(evidence, { nameOf: (id) => id, enclosing: () => [], isWithin: () => false, actorsIn: () => [] }),
    );
    const drawn = relationships.map(
      ({ type, from, to, properties }) =>
        `${from.label} ${type} ${to.label}${Object.keys(properties).length > 0 ? ` ${Object.values(properties).join()}` : ""}`,
    );
    const shared = ["key", "kind", "family", "polarity", "mutual", "summary", "denied"];
    const counts = ["contested", "contestedFields", "claimCount", "sourceCount", "firstReportedAt"];
    const gives = [...shared, "condition", "trigger", ...counts, "promisors", "beneficiaries", "performedIn", "conditions"];
    for (const line of [
      `Claim REPORTS Commitment 2026-02-01,pledged,${gives.join()},true,false,false,,one.example,,,false,3`,
      "Actor COMMITS_TO Commitment",
      "Commitment BENEFITS Actor",
      "Actor PARTY_TO Commitment demander",
      "Commitment PERFORMED_IN Place",
      "Commitment CONDITIONED_ON Condition",
      "Claim CONTRADICTS Claim status",
    ]) {
      expect(drawn).toContain(line);
    }
  });

  it("ties a part to its whole", () => {
    const { relationships } = commitmentRows({ commitments: [], contradictions: [], parts: [{ part: "1", whole: "2" }] });
    expect(relationships).toEqual([
      { type: "PART_OF", from: { label: "Commitment", id: "1" }, to: { label: "Commitment", id: "2" }, properties: {} },
    ]);
  });
});

describe("mergeRows", () => {
  const node = (id: string, name: string) => ({ label: "Actor" as const, id, properties: { name } });
  const contradicts = (field: string) => ({
    type: "CONTRADICTS" as const,
    from: { label: "Claim" as const, id: "a" },
    to: { label: "Claim" as const, id: "b" },
    properties: { field },
  });

  it("keeps each node and relationship once, the last of them, in one order", () => {
    const one = { nodes: [node("b", "B"), node("a", "old")], relationships: [contradicts("status"), contradicts("amount"), contradicts("status")] };
    const delta = mergeRows([one, { nodes: [node("a", "A")], relationships: [] }], nothing);
    expect(delta.mergeNodes.map(({ properties }) => properties.name)).toEqual(["A", "B"]);
    expect(delta.mergeRelationships.map(({ properties }) => properties.field)).toEqual(["amount", "status"]);
  });
});

describe("commitmentKey and topicOf", () => {
  it("tell what is one commitment, and what must be derived together", () => {
    expect(commitmentKey(claimOf())).toBe("state:NOR > state:UKR | military_aid | do");
    expect(topicOf(claimOf({ promisors: ["state:SWE"], status: "refused", polarity: "refrain" }))).toBe(topicOf(claimOf()));
    expect(topicOf(claimOf({ kind: "ceasefire" }))).not.toBe(topicOf(claimOf()));
  });
});
