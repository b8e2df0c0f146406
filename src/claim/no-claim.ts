import type { Candidate } from "#src/claim/candidates";
import type { KindEvidence } from "#src/claim/find-kinds";
import type { Stage } from "#src/claim/find-status";
import { partiesAt, type SentenceView } from "#src/claim/sentence-view";
import { agentsOf } from "#src/syntax/arguments";
import { dependentsBy, hasRelation, headOf } from "#src/syntax/tree";

/** A reason for which a candidate is no claim by the definition of a claim. */
export interface NoClaimRule {
  readonly name: string;
  /** A sentence written for this project that the rule keeps out. */
  readonly example: string;
  applies(view: SentenceView, candidate: Candidate, kinds: readonly KindEvidence[], stage: Stage): boolean;
}

const forecasters = new Set(
  "expect predict forecast anticipate believe think fear hope doubt speculate suspect estimate imagine assume wonder".split(" "),
);
const analysts = new Set(
  "analyst expert observer commentator critic economist scholar professor historian pollster columnist strategist poll survey".split(" "),
);
const force = new Set(
  "attack bomb strike retaliate invade fight retake recapture pursue hunt destroy kill crush defeat eliminate avenge punish liberate conquer battle hit shoot".split(
    " ",
  ),
);
const needs = new Set(["need", "require", "deserve", "lack"]);
const tellingVerbs = new Set(
  "comment confirm say elaborate disclose identify name specify discuss speculate detail reveal tell describe clarify".split(" "),
);
const assertions = new Set(
  "report accusation claim allegation criticism charge notion characterization characterisation argument view rumour rumor speculation assertion comparison label".split(
    " ",
  ),
);
const meetings = new Set("meet visit attend gather travel welcome receive host hold talk confer convene participate head discuss arrive".split(" "));

/** Each stands for one line of the coders' guide on what is no claim. */
export const noClaimRules: readonly NoClaimRule[] = [
  {
    name: "hypothetical act",
    example: "If Norway pledged more, Chad could rebuild the dam.",
    applies: (view, { head, context }) => context.hypothetical || isSupposed(view, head),
  },
  {
    name: "awaited act",
    example: "Norway will pay once Chad signs the charter.",
    applies: (view, { head }) => isAwaited(view, head),
  },
  { name: "purpose", example: "The envoy flew to Lima to sign the book of condolence.", applies: (_, { context }) => context.purpose },
  {
    name: "question",
    example: "Will Japan lend Vietnam the money?",
    applies: (view) => /\?["”’]?\s*$/u.test(view.text.slice(view.sentence.start, view.sentence.end)),
  },
  {
    name: "threat of force",
    example: "The rebels vowed to retake the harbour.",
    applies: (view, { trigger, contents }, _, stage) =>
      ["commit", "intend", "decide", "deliver"].includes(trigger.act) &&
      stage.polarity === "do" &&
      stage.status !== "refused" &&
      contents.some((content) => force.has(view.lemmas[content] ?? "")),
  },
  {
    name: "forecast",
    example: "Analysts expect Ghana to join the customs union.",
    applies: (view, { head, context }) => {
      const over = context.governor;
      if (over === null || !forecasters.has(view.lemmas[over] ?? "")) return false;
      return (
        agentsOf(view.tree, over).some((word) => analysts.has(view.lemmas[word] ?? "")) ||
        (view.lemmas[over] !== "expect" && view.lemmas[over] !== "hope" && over !== head)
      );
    },
  },
  {
    name: "opinion of analysts",
    example: "Economists said that Chile should cut its tariffs.",
    applies: (view, { head }) => {
      const over = headOf(view.tree, head);
      return over >= 0 && agentsOf(view.tree, over).some((word) => analysts.has(view.lemmas[word] ?? "") && partiesAt(view, word).length === 0);
    },
  },
  {
    name: "assertion of need",
    example: "Mali needs more doctors.",
    applies: (view, { head, contents }) =>
      needs.has(view.lemmas[head] ?? "") && !contents.some((content) => content !== head && view.tree.tokens[content]?.upos === "VERB"),
  },
  {
    name: "meeting held",
    example: "The ministers met in Quito on Monday.",
    applies: (view, { trigger, head, context }) =>
      trigger.act === "schedule" &&
      trigger.pos === "verb" &&
      meetings.has(view.lemmas[head] ?? "") &&
      !context.negated &&
      context.modal === null &&
      context.governor === null &&
      /^VB[DN]$/u.test(context.tense),
  },
  {
    name: "refusal to comment",
    example: "The ministry declined to comment on the leak.",
    applies: (view, { trigger, contents, head }) =>
      (trigger.act === "refuse" || trigger.act === "deliver") &&
      contents.some((content) => content !== head && tellingVerbs.has(view.lemmas[content] ?? "")),
  },
  {
    name: "denial of an assertion",
    example: "Tonga rejected the accusations.",
    applies: (view, { trigger, contents }) => trigger.act === "refuse" && contents.some((content) => assertions.has(view.lemmas[content] ?? "")),
  },
  {
    name: "state of mind",
    example: "The premier is adamant.",
    applies: (_, { trigger, contents, head }) =>
      trigger.pos === "adjective" && trigger.strength === "strong" && contents.every((content) => content === head),
  },
];

const awaiting = new Set(["once", "until", "till", "unless", "whenever"]);

const supposing = new Set(["imagine", "suppose", "assume"]);

/** "Should Chad agree to a truce, nobody would watch it", "Imagine that India pledged to pay": an act that is only supposed. */
function isSupposed({ tree, lemmas, text, sentence }: SentenceView, head: number): boolean {
  const over = headOf(tree, head);
  if (over >= 0 && supposing.has(lemmas[over] ?? "") && tree.tokens[over]?.xpos === "VB") return true;
  const [subject] = dependentsBy(tree, head, "nsubj");
  const isInverted = dependentsBy(tree, head, "aux").some(
    (aux) => ["should", "have", "be"].includes(lemmas[aux] ?? "") && subject !== undefined && aux < subject,
  );
  return isInverted && !text.slice(sentence.start, sentence.end).includes("?");
}

/** In a clause that tells what another act waits for. */
function isAwaited({ tree, lemmas }: SentenceView, head: number): boolean {
  return hasRelation(tree, head, "advcl") && dependentsBy(tree, head, "mark", "advmod").some((mark) => awaiting.has(lemmas[mark] ?? ""));
}

/** Names of the rules that keep a candidate out; empty where it may be a claim. */
export function reasonsAgainst(view: SentenceView, candidate: Candidate, kinds: readonly KindEvidence[], stage: Stage): string[] {
  return noClaimRules.filter((rule) => rule.applies(view, candidate, kinds, stage)).map(({ name }) => name);
}

/** Whether a noun is the bare topic of its sentence: no owner, no carrier, no content. */
export function isBareTopic(view: SentenceView, { trigger, head, contents }: Candidate): boolean {
  if (trigger.pos !== "noun") return false;
  return contents.every((content) => content === head) && dependentsBy(view.tree, head, "nmod:poss", "nmod", "acl").length === 0;
}
