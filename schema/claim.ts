import { z } from "zod";
import { Offset, PartialDate, Share } from "#schema/primitives";
import { type Term, vocabulary } from "#schema/vocabulary";

export const families = {
  security: { label: "security", definition: "Guarantees, forces, arms and military cooperation" },
  peace: { label: "peace", definition: "Ceasefires, their monitoring, and negotiation" },
  economic: { label: "economic", definition: "Money, relief, trade, sanctions and the environment" },
  political: { label: "political", definition: "Support, membership, reform and what fits nowhere else" },
} as const;
export const Family = vocabulary(families);
export type Family = z.infer<typeof Family>;

interface KindTerm extends Term {
  readonly family: Family;
}
/** What a commitment is about. Codes: PA-X, CAMEO, ATOP, Kiel Ukraine Support Tracker. */
export const commitmentKinds = {
  security_guarantee: {
    family: "security",
    label: "security guarantee",
    definition: "A guarantee or assurance of security whose content is not stated",
    codes: ["PA-X security guarantees", "CAMEO 0334"],
  },
  defense_guarantee: {
    family: "security",
    label: "defence guarantee",
    definition: "To come to the aid of another, or defend it, if it is attacked",
    codes: ["ATOP defence", "CAMEO 074"],
  },
  consultation: { family: "security", label: "consultation", definition: "To consult in a crisis", codes: ["ATOP consultation"] },
  restraint: {
    family: "security",
    label: "restraint",
    definition: "Not to attack, to stay neutral, not to expand",
    codes: ["ATOP non-aggression", "ATOP neutrality"],
  },
  force_deployment: {
    family: "security",
    label: "deployment of forces",
    definition: "Troops, air policing, bases, peacekeepers",
    codes: ["CAMEO 0334", "CAMEO 074"],
  },
  military_aid: {
    family: "security",
    label: "military aid",
    definition: "Arms, equipment, money for arms",
    codes: ["CAMEO 0332", "CAMEO 072", "Kiel military"],
  },
  military_cooperation: {
    family: "security",
    label: "military cooperation",
    definition: "Training, intelligence, exercises, co-production",
    codes: ["CAMEO 0312", "CAMEO 062", "CAMEO 064"],
  },
  force_structure: { family: "security", label: "force structure", definition: "Size or budget of forces" },
  ceasefire: {
    family: "peace",
    label: "ceasefire",
    definition: "To stop or limit hostilities, withdraw, cede, exchange prisoners",
    codes: ["CAMEO 0353", "CAMEO 087", "CAMEO 084"],
  },
  monitoring: { family: "peace", label: "monitoring", definition: "To monitor, verify or inspect", codes: ["PA-X verification"] },
  negotiation: { family: "peace", label: "negotiation", definition: "To meet, talk, mediate, or sign later", codes: ["CAMEO 036", "CAMEO 039"] },
  financial_aid: {
    family: "economic",
    label: "financial aid",
    definition: "Grants, loans, budget support, reconstruction",
    codes: ["CAMEO 0331", "CAMEO 071", "Kiel financial"],
  },
  humanitarian_aid: {
    family: "economic",
    label: "humanitarian aid",
    definition: "Relief, asylum, access",
    codes: ["CAMEO 0333", "CAMEO 073", "Kiel humanitarian"],
  },
  trade_investment: {
    family: "economic",
    label: "trade and investment",
    definition: "Trade, energy, investment",
    codes: ["CAMEO 0311", "CAMEO 061"],
  },
  sanctions: {
    family: "economic",
    label: "sanctions",
    definition: "To impose, keep or lift sanctions or punitive tariffs",
    codes: ["CAMEO 163", "CAMEO 0354"],
  },
  environment: { family: "economic", label: "environment", definition: "Emissions, climate finance targets, conservation" },
  political_support: {
    family: "political",
    label: "political support",
    definition: "To back, endorse or recognise; unspecified support",
    codes: ["CAMEO 032", "CAMEO 05"],
  },
  membership: { family: "political", label: "membership", definition: "Accession to an organisation" },
  reform: { family: "political", label: "reform", definition: "Political or legal change at home", codes: ["CAMEO 034"] },
  other: { family: "political", label: "other", definition: "Anything else that an actor binds itself to" },
} as const satisfies Readonly<Record<string, KindTerm>>;
export const CommitmentKind = vocabulary(commitmentKinds);
export type CommitmentKind = z.infer<typeof CommitmentKind>;

interface StatusTerm extends Term {
  /** Place on the ladder from demanded (0) to delivered (8); null for what lies off it. */
  readonly rank: number | null;
}
/** Where a commitment stands. One-sided is pledged, two-sided is agreed; allocated is earmarked or approved money or goods. */
export const statuses = {
  demanded: { rank: 0, label: "demanded", definition: "Another party asks for it" },
  proposed: { rank: 1, label: "proposed", definition: "Offered or suggested" },
  negotiating: { rank: 2, label: "under negotiation", definition: "The parties talk about it" },
  pledged: { rank: 3, label: "pledged", definition: "Promised by one side" },
  agreed: { rank: 4, label: "agreed", definition: "Accepted by both sides" },
  signed: { rank: 5, label: "signed", definition: "Put under signature" },
  allocated: { rank: 5, label: "allocated", definition: "Money or goods earmarked or approved" },
  ratified: { rank: 6, label: "ratified", definition: "Confirmed by the body that must" },
  in_force: { rank: 7, label: "in force", definition: "Binding now" },
  delivering: { rank: 7, label: "being delivered", definition: "Performance under way" },
  delivered: { rank: 8, label: "delivered", definition: "Performed" },
  refused: { rank: null, label: "refused", definition: "The promisor declines" },
  suspended: { rank: null, label: "suspended", definition: "Put on hold" },
  withdrawn: { rank: null, label: "withdrawn", definition: "Taken back or left" },
  broken: { rank: null, label: "broken", definition: "Violated" },
  expired: { rank: null, label: "expired", definition: "Ran out" },
} as const satisfies Readonly<Record<string, StatusTerm>>;
export const Status = vocabulary(statuses);
export type Status = z.infer<typeof Status>;

export const polarities = {
  do: { label: "to do", definition: "The content is an act" },
  refrain: { label: "to refrain", definition: "The content is to abstain ('not to attack')" },
} as const;
export const Polarity = vocabulary(polarities);
export type Polarity = z.infer<typeof Polarity>;

export const certainties = {
  certain: { label: "certain", definition: "A bare act, or will with a commissive verb" },
  probable: { label: "probable", definition: "Expected, reportedly, sources say" },
  possible: { label: "possible", definition: "May, could, is considering" },
} as const;
export const Certainty = vocabulary(certainties);
export type Certainty = z.infer<typeof Certainty>;

export const timeframes = {
  current: { label: "current", definition: "Of the episode that the article reports" },
  future: { label: "future", definition: "To take place later, as a scheduled meeting" },
  historical: { label: "historical", definition: "Of an earlier episode, told as background" },
} as const;
export const Timeframe = vocabulary(timeframes);
export type Timeframe = z.infer<typeof Timeframe>;

export const voices = {
  author: { label: "author", definition: "The article says so in its own voice" },
  attributed: { label: "reported", definition: "Indirect report with a speech verb or a source" },
  quoted: { label: "quoted", definition: "Inside quotation marks" },
} as const;
export const Voice = vocabulary(voices);
export type Voice = z.infer<typeof Voice>;

export const speakerRoles = {
  promisor: { label: "promisor", definition: "The speaker would be bound" },
  beneficiary: { label: "beneficiary", definition: "The speaker would gain" },
  adversary: { label: "adversary", definition: "The speaker is the other side of the conflict" },
  third_party: { label: "third party", definition: "Anybody else" },
} as const;
export const SpeakerRole = vocabulary(speakerRoles);
export type SpeakerRole = z.infer<typeof SpeakerRole>;

export const legalForces = {
  binding: { label: "legally binding", definition: "A treaty, law, or said to bind" },
  politically_binding: { label: "politically binding", definition: "Said to bind politically" },
  non_binding: { label: "not binding", definition: "Said not to bind" },
} as const;
export const LegalForce = vocabulary(legalForces);
export type LegalForce = z.infer<typeof LegalForce>;

export const triggers = {
  armed_attack: { label: "armed attack", definition: "If attacked" },
  ceasefire: { label: "ceasefire", definition: "Once fighting stops" },
  peace_deal: { label: "peace deal", definition: "Once there is a settlement" },
  reciprocity: { label: "reciprocity", definition: "If the other side does its part" },
  ratification: { label: "ratification", definition: "Once ratified or approved" },
  funding: { label: "funding", definition: "If money is found" },
  reform: { label: "reform", definition: "If reforms are made" },
  request: { label: "request", definition: "If asked" },
  other: { label: "other", definition: "Any other event" },
} as const;
export const Trigger = vocabulary(triggers);
export type Trigger = z.infer<typeof Trigger>;

/**
 * What one article says of one commitment, carried by its exact words. Evidence: never changed by other articles.
 * `articleText.slice(start, end) === quote`, always: checked when a claim is made and again before it is written.
 */
export const Claim = z.object({
  /** First 16 hex digits of the SHA-256 of article id, span, kind and promisors. */
  id: z.string().regex(/^[0-9a-f]{16}$/u),
  articleId: z.string(),
  quote: z.string().min(1),
  /** Up to 32 UTF-16 units before and after the quote (W3C Web Annotation's text quote selector), to find it again in a changed text. */
  prefix: z.string(),
  suffix: z.string(),
  start: Offset,
  end: Offset,
  /** The words that carry the act, exact ("agreed to", "ruled out"). */
  cue: z.string().min(1),
  kind: CommitmentKind,
  polarity: Polarity,
  status: Status,
  certainty: Certainty,
  /** The article denies that the commitment holds. */
  negated: z.boolean(),
  timeframe: Timeframe,
  voice: Voice,
  speakerRole: SpeakerRole.nullable(),
  /** Ids of actors, sorted; never empty. */
  promisors: z.array(z.string()).min(1),
  /** How many states are bound, where the text counts them and doesn't name them ("26 governments"); never unfolded into any. */
  promisorCount: z.int().nullable(),
  /** Ids of actors, sorted. Mutual: the same list as the promisors. */
  beneficiaries: z.array(z.string()),
  mutual: z.boolean(),
  /** The person who made it for a state or body. */
  principal: z.string().nullable(),
  /** Who says so: ids of actors, persons first. */
  attributedTo: z.array(z.string()),
  legalForce: LegalForce.nullable(),
  /** Exact words of the condition. */
  condition: z.string().nullable(),
  trigger: Trigger.nullable(),
  /** Named agreement that it belongs to ("Budapest Memorandum"). */
  instrument: z.string().nullable(),
  amount: z.number().nullable(),
  unit: z.string().nullable(),
  /** ISO 4217 code. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/u)
    .nullable(),
  /** "about", "up to", "more than", as the text has it. */
  approximate: z.string().nullable(),
  /** Ids of places. */
  performedIn: z.array(z.string()),
  announcedIn: z.array(z.string()),
  date: PartialDate.nullable(),
  /** Program and version that made it. */
  extractor: z.string().min(1),
  /** Rule or model decision that made it. */
  rule: z.string().min(1),
  confidence: Share,
});
export type Claim = z.infer<typeof Claim>;

/** How a claim stands in the graph: with the key of its commitments, and its topic, which decides what is recomputed when it comes or goes. */
export const ClaimNode = Claim.extend({
  /** sorted promisors > sorted beneficiaries | kind | polarity: it stays whatever other articles say. */
  key: z.string().min(1),
  /** kind > sorted beneficiaries: claims of different topics can neither join one commitment nor contradict each other. */
  topic: z.string().min(1),
});
export type ClaimNode = z.infer<typeof ClaimNode>;
