import type { Article } from "#schema/article";
import type { Claim } from "#schema/claim";
import type { Document } from "#schema/document";
import { decide } from "#src/claim/decide";
import { Discourse } from "#src/claim/discourse";
import { type ReadSentence, readDocument } from "#src/claim/extract-claims";
import { loadJudge } from "#src/load-judge";
import { loadParser } from "#src/load-parser";
import { analyse, claimsOf } from "#src/pipeline";
import { locate } from "../train-claims/labels";
import { type CodedArticle, type CodedClaim, readable, readCoded } from "../train-claims/records";
import { withGoldActors } from "./gold-entities";
import { type ComparedClaim, matchClaims, wrongFields } from "./match-claims";

/** How often each phenomenon is behind an error, with examples. */
export interface ErrorGroup {
  readonly phenomenon: string;
  readonly count: number;
  readonly examples: readonly string[];
}

export interface ErrorReport {
  readonly found: number;
  readonly core: number;
  /** Core F1 if a field were never wrong. */
  readonly gains: Readonly<Record<string, number>>;
  /** Of each path to a party how often it leads to the right one. */
  readonly paths: readonly { readonly path: string; readonly right: number; readonly all: number }[];
  readonly groups: readonly ErrorGroup[];
}

interface Got extends ComparedClaim {
  readonly claim: Claim;
}
interface Gold extends ComparedClaim {
  readonly claim: CodedClaim;
}

const fieldSets: readonly (readonly string[])[] = [
  ["promisor"],
  ["beneficiary"],
  ["family"],
  ["status"],
  ["promisor", "beneficiary"],
  ["family", "status"],
];

/** What is counted over all articles. */
class Tally {
  right = 0;
  got = 0;
  gold = 0;
  readonly wrongs: string[][] = [];
  readonly paths = new Map<string, [number, number]>();
  readonly groups = new Map<string, string[]>();

  note(phenomenon: string, example: string): void {
    this.groups.set(phenomenon, [...(this.groups.get(phenomenon) ?? []), example]);
  }

  /** A matched pair: which fields are wrong, and by which paths its parties were found. */
  compare(got: Got, gold: Gold): void {
    const wrong = wrongFields(got, gold);
    this.right++;
    this.wrongs.push(wrong);
    for (const field of wrong)
      this.note(`wrong ${field}: ${explainWrong(field, got, gold)}`, `${got.claim.quote} [${show(got)}] gold [${show(gold)}] (${got.claim.rule})`);
    for (const field of ["promisor", "beneficiary"]) {
      const path = `${field}: ${explainWrong(field, got, gold)}`;
      const [right, all] = this.paths.get(path) ?? [0, 0];
      this.paths.set(path, [right + Number(!wrong.includes(field)), all + 1]);
    }
  }

  report(): ErrorReport {
    const f1 = (right: number): number => (2 * right) / (this.got + this.gold);
    const ifRight = (fields: readonly string[]): number => f1(this.wrongs.filter((wrong) => wrong.every((field) => fields.includes(field))).length);
    return {
      found: f1(this.right),
      core: ifRight([]),
      gains: Object.fromEntries(
        [...fieldSets, ["promisor", "beneficiary", "family", "status"]].map((fields) => [fields.join(" and "), ifRight(fields)]),
      ),
      paths: [...this.paths].map(([path, [right, all]]) => ({ path, right, all })).sort((a, b) => b.all - a.all),
      groups: [...this.groups].map(([phenomenon, examples]) => ({ phenomenon, count: examples.length, examples })).sort((a, b) => b.count - a.count),
    };
  }
}

/**
 * Errors of hand-coded articles by phenomenon, and what each field would gain if it were always right.
 *
 * @param goldActors whether actors are those of the coders, which leaves only the errors of the claims
 */
export async function groupErrors(shared: string, goldActors: boolean, sets: readonly ("tuning" | "training")[] = ["tuning"]): Promise<ErrorReport> {
  const tally = new Tally();
  for (const coded of await readCoded(shared, sets)) {
    const article = readable(coded.bytes);
    if (article !== null) compareArticle(article, coded, goldActors, tally);
  }
  return tally.report();
}

function compareArticle(article: Article, coded: CodedArticle, goldActors: boolean, tally: Tally): void {
  const analysis = analyse(article, loadParser());
  const given = goldActors ? { ...analysis, ...withGoldActors(analysis.document, analysis, coded.record.actors) } : analysis;
  const { entities, relations } = given;
  const sentences = readDocument(analysis.document, entities, (views) => new Discourse(relations, article.publishedAt, views));
  const { claims } = claimsOf(article, given, loadJudge());
  const { pairs, extra, missed } = matchClaims(gotOf(claims), goldOf(analysis.document, coded));
  tally.got += claims.length;
  tally.gold += coded.record.claims.length;
  for (const [got, gold] of pairs) tally.compare(got, gold);
  for (const { claim } of extra) tally.note(`false: ${claim.rule.split(":")[0] ?? ""}`, `${claim.quote} [${claim.cue}] ${claim.confidence}`);
  for (const gold of missed)
    tally.note(`missed: ${explainMissed(gold, sentences)}`, `${gold.claim.quote} [${gold.claim.cue}] ${gold.status} ${gold.kind}`);
}

function show({ promisors, beneficiaries, kind, status }: ComparedClaim): string {
  return `${promisors.join("+")} > ${beneficiaries.join("+")} ${kind} ${status}`;
}

function gotOf(claims: readonly Claim[]): Got[] {
  return claims.map((claim) => ({
    claim,
    at: { start: claim.start, end: claim.end },
    promisors: claim.promisors,
    beneficiaries: claim.beneficiaries,
    kind: claim.kind,
    status: claim.status,
  }));
}

function goldOf({ text }: Document, { record }: CodedArticle): Gold[] {
  return record.claims.flatMap((claim) => {
    const at = locate(text, claim.quote);
    return at === null ? [] : [{ claim, at, promisors: claim.promisors, beneficiaries: claim.beneficiaries, kind: claim.kind, status: claim.status }];
  });
}

function explainWrong(field: string, got: Got, gold: Gold): string {
  const [, promisor, beneficiary] = /; promisor: (.*?); beneficiary: (.*?); by /u.exec(got.claim.rule) ?? [];
  if (field === "promisor") return promisor ?? "";
  if (field === "beneficiary") return beneficiary ?? "";
  return field === "family" ? `${gold.kind} read as ${got.kind}` : `${gold.status} read as ${got.status}`;
}

/** Why no claim stands where the coders have one. */
function explainMissed(gold: Gold, sentences: readonly ReadSentence[]): string {
  const here = sentences.filter(({ view }) => view.sentence.start < gold.at.end && view.sentence.end > gold.at.start);
  if (here.length === 0) return "cut as boilerplate";
  const readings = here.flatMap(({ view, readings: all }) =>
    all.filter(({ candidate }) => {
      const token = view.sentence.tokens[candidate.head];
      return token !== undefined && token.start >= gold.at.start && token.end <= gold.at.end;
    }),
  );
  if (readings.length === 0) return "no trigger";
  const decided = readings.filter(({ evidence }) => decide(evidence).isClaim);
  if (decided.length === 0)
    return `decided against (${[...readings].sort((a, b) => decide(b.evidence).probability - decide(a.evidence).probability)[0]?.candidate.trigger.act})`;
  return decided.every(({ roles }) => roles.promisors.mentions.length === 0)
    ? `no promisor (${decided[0]?.roles.promisors.path})`
    : "second claim of a quote";
}
