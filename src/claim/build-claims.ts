import type { Article } from "#schema/article";
import type { Claim, CommitmentKind, SpeakerRole, Voice } from "#schema/claim";
import type { Document, Sentence } from "#schema/document";
import type { ResolvedMention } from "#schema/mention";
import type { Span } from "#schema/primitives";
import type { EntityRelation } from "#schema/relation";
import { boundParty } from "#src/claim/bound-party";
import { findAmount } from "#src/claim/find-amount";
import { findCondition } from "#src/claim/find-condition";
import type { Cue } from "#src/claim/find-cues";
import type { Roles } from "#src/claim/find-roles";
import { InvariantError } from "#src/support/errors";
import { shortHash } from "#src/support/hash";
import { sortedUnique } from "#src/support/text";

/** Changes whenever a rule of extraction changes, so that articles read by an older one are due again. */
export const EXTRACTOR = "pledgegraph 0.1.0";

/** Length of prefix and suffix, in UTF-16 units. */
const CONTEXT_LENGTH = 32;

export interface Act {
  readonly article: Article;
  readonly document: Document;
  readonly sentence: Sentence;
  readonly cue: Cue;
  /** Mentions of the sentence. */
  readonly mentions: readonly ResolvedMention[];
  /** Quotations that reach into the sentence. */
  readonly quotations: readonly Span[];
  readonly relations: readonly EntityRelation[];
  readonly roles: Roles;
  readonly kinds: readonly CommitmentKind[];
  readonly start: number;
  readonly end: number;
}

/**
 * One claim for each kind of content of an act, all on the same quote.
 *
 * @throws InvariantError where the quote is not what stands in the text.
 */
export function buildClaims(act: Act): Claim[] {
  return act.kinds.map((kind) => buildClaim(act, kind));
}

function buildClaim(act: Act, kind: CommitmentKind): Claim {
  const { article, document, cue, start, end } = act;
  const { text } = document;
  const quote = text.slice(start, end);
  const parties = partiesOf(act);
  const speech = voiceOf(act);
  const amount = findAmount(quote, /^state:(\w{3})$/u.exec(parties.promisors[0] ?? "")?.[1] ?? null);
  const condition = findCondition(quote);
  const claim: Claim = {
    id: shortHash(article.id, String(start), String(end), kind, ...parties.promisors),
    articleId: article.id,
    quote,
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
    end,
    cue: text.slice(act.sentence.tokens[cue.first]?.start, act.sentence.tokens[cue.last]?.end),
    kind,
    polarity: /\b(not to|never to|refrain(?:ing)? from|without)\b/u.test(quote) ? "refrain" : "do",
    status: statusOf(act, kind),
    certainty: cue.doubt ?? "certain",
    negated: cue.denied,
    timeframe: "current",
    ...speech,
    ...parties,
    legalForce: /\b(non-binding|not (?:legally )?binding)\b/u.test(quote)
      ? "non_binding"
      : /\b(legally binding|binding|treaty)\b/u.test(quote)
        ? "binding"
        : null,
    condition: condition?.text ?? null,
    trigger: condition?.trigger ?? null,
    instrument: null,
    amount: amount?.amount ?? null,
    unit: amount?.unit ?? null,
    currency: amount?.currency ?? null,
    approximate: amount?.approximate ?? null,
    performedIn: sortedUnique(
      act.mentions.filter((mention) => mention.role === "place" && mention.start >= start && mention.end <= end).map((mention) => mention.id),
    ),
    announcedIn: [],
    date: null,
    extractor: EXTRACTOR,
    rule: `${cue.verb.act}-verb: ${cue.verb.lemma}${cue.verb.particle === undefined ? "" : ` ${cue.verb.particle}`}${cue.passive ? " (passive)" : ""}`,
    confidence: cue.doubt === null ? 0.5 : 0.4,
  };
  checkQuote(claim, text);
  return claim;
}

/** @throws InvariantError where the quote, or the cue in it, is not what stands in the article's text. */
function checkQuote(claim: Claim, text: string): void {
  if (text.slice(claim.start, claim.end) !== claim.quote || claim.quote.length === 0 || !claim.quote.includes(claim.cue)) {
    throw new InvariantError(`Claim ${claim.id} of article ${claim.articleId} quotes words that don't stand at ${claim.start} to ${claim.end}.`);
  }
}

/** Acts that are a promise as long as they lie ahead: "will send", "would sign". */
const performing: ReadonlySet<Act["cue"]["verb"]["act"]> = new Set(["deliver", "sign", "ratify", "allocate", "lift", "withdraw", "suspend"]);

/** A refusal that is denied is no refusal of the promisor's; an act that is denied is one: "did not agree to withdraw". */
function statusOf({ cue }: Act, kind: CommitmentKind): Claim["status"] {
  if (cue.negated && cue.verb.act !== "refuse" && cue.verb.act !== "demand") return "refused";
  if (cue.future && performing.has(cue.verb.act)) return "pledged";
  if (cue.progressive && cue.verb.act === "deliver") return "delivering";
  if (cue.verb.lemma === "impose" && kind === "sanctions") return "in_force";
  return cue.verb.status;
}

function partiesOf(act: Act): Pick<Claim, "promisors" | "beneficiaries" | "mutual" | "principal"> {
  const { article, roles, relations } = act;
  const bound = ({ id }: ResolvedMention): string => boundParty(id, relations, article.publishedAt);
  const promisors = sortedUnique(roles.promisors.map(bound));
  const named = sortedUnique(roles.beneficiaries.map(bound)).filter((id) => !promisors.includes(id));
  const beneficiaries = roles.mutual ? promisors : named.length > 0 ? named : stateOfPlace(act, promisors);
  const principal = roles.promisors.find((mention) => mention.id.startsWith("person:") && bound(mention) !== mention.id)?.id ?? null;
  return { promisors, beneficiaries, mutual: roles.mutual && promisors.length > 1, principal };
}

/** "ruled out sending troops into Ukraine": where nobody else is named, what is done in a country is done toward its state. */
function stateOfPlace({ mentions, relations, start, end }: Act, promisors: readonly string[]): string[] {
  const places = mentions.filter((mention) => mention.role === "place" && mention.start >= start && mention.end <= end);
  const states = places.flatMap(({ id }) => relations.filter(({ type, to }) => type === "HAS_TERRITORY" && to === id).map(({ from }) => from));
  return states.filter((id) => !promisors.includes(id)).slice(0, 1);
}

function voiceOf({ quotations, sentence, cue, roles, mentions }: Act): { voice: Voice; attributedTo: string[]; speakerRole: SpeakerRole | null } {
  const at = sentence.tokens[cue.first]?.start ?? sentence.start;
  const quoted = quotations.some((quotation) => at >= quotation.start && at < quotation.end);
  if (!quoted && cue.verb.speech !== true) return { voice: "author", attributedTo: [], speakerRole: null };
  const speakers = quoted ? speakersOutside(quotations, mentions) : roles.demanders.length > 0 ? roles.demanders : roles.promisors;
  const ids = [...new Set(speakers.map((mention) => mention.id))].sort(
    (a, b) => Number(b.startsWith("person:")) - Number(a.startsWith("person:")) || (a < b ? -1 : 1),
  );
  return { voice: quoted ? "quoted" : "attributed", attributedTo: ids, speakerRole: speakerRoleOf(speakers, roles) };
}

function speakersOutside(quotations: readonly Span[], mentions: readonly ResolvedMention[]): ResolvedMention[] {
  return mentions
    .filter((mention) => mention.role === "actor" && !quotations.some((span) => mention.start >= span.start && mention.end <= span.end))
    .slice(0, 1);
}

function speakerRoleOf(speakers: readonly ResolvedMention[], roles: Roles): SpeakerRole | null {
  const among = (list: readonly ResolvedMention[]): boolean => speakers.some((speaker) => list.some((mention) => mention.id === speaker.id));
  if (speakers.length === 0) return null;
  if (among(roles.promisors)) return "promisor";
  return among(roles.beneficiaries) ? "beneficiary" : "third_party";
}
