import type { Trigger } from "#schema/claim";
import type { Span } from "#schema/primitives";
import type { Candidate } from "#src/claim/candidates";
import type { SentenceView } from "#src/claim/sentence-view";
import { dependentsBy, hasRelation, headOf, subtree, subtreeSpan, tagOf } from "#src/syntax/tree";

export interface ConditionSpan {
  /** Exact words, without the mark at their end. */
  readonly text: string;
  readonly trigger: Trigger;
}

/** Phrases that make what they stand by depend on an event. */
const phraseOpeners =
  /\b(in the event of|in the event that|in case of|on condition that|on the condition that|conditional on|conditioned on|contingent on|provided that|providing that|as long as|so long as|only if|only once|only after|only when|in exchange for|in return for|subject to (?:\w+ )?(?:approval|ratification|review|conditions?|agreement|consent|confirmation|verification|a vote|certain|the)|pending)\b[^.;:!?]*/iu;
const clauseMarks = new Set(["if", "unless", "once", "provided", "until", "should"]);
/** "as part of a peace deal", "after a ceasefire", "in a postwar scenario": what a commitment that lies ahead waits for. */
const awaited =
  /\b(?:as part of|after|following|upon|under|within|in) (?:(?:an?|any|the|some)\s)(?:(?!after|and|that|which)[\w’'-]+\s){0,4}?(?:cease-?fire|truce|peace (?:deal|agreement|accord|treaty|settlement)|armistice|(?:post-?war|end of the war)(?: [\w-]+)?|attack|invasion)\b[^.;:,!?–—”"]*/iu;
/** Acts that lie ahead of what they wait for. */
const ahead = new Set(["commit", "intend", "offer", "negotiate", "demand", "desire", "refuse", "decide", "instrument", "schedule"]);
/** "in the event", "until the vote": a phrase that a text fixes to what is awaited. */
const untilPhrase = /\b(?:until(?: after)?|as soon as|once)\b(?! (?:now|then|recently|again|more|upon|19\d\d|20\d\d)\b)[^.;:!?”"]*/iu;
/** "should Ukraine sign": the inversion of "if". */
const inversion = /(?<=[\w,] )should (?!be\b)(?:[A-Z]|the |a |any |it |they |he |she )[^.;:!?”"]*/u;

/** What is awaited, by the words of the condition; the first row that fits. */
const triggerWords: readonly (readonly [Trigger, RegExp])[] = [
  ["armed_attack", /attack|aggression|invasion|invade/iu],
  ["ceasefire", /cease-?fire|truce|fighting (stops|ends|is over)|hostilities|(guns|weapons) (are|fall|have fallen) silent|shelling (stops|ends)/iu],
  [
    "peace_deal",
    /peace (deal|agreement|accord|treaty)|settlement|end (of|to) the war|post-?war|(conflict|war) (ends|is over|has ended)|political conditions/iu,
  ],
  ["ratification", /ratif|approv|parliament|congress|senate/iu],
  ["funding", /fund|money|budget|payments?\b|\b(pays?|paid|finances?|donors?)\b/iu],
  ["reform", /reform|rule of law|corruption|independent (courts?|judges?)|judges\b/iu],
  ["request", /request|\basks?\b|asked|invit/iu],
  [
    "reciprocity",
    /in (exchange|return)|reciproc|other side|both sides|also|does the same|compl(y|ies|ied)|agrees?\b|withdraws?\b|stop(s|ped)?\b|\b(accept|lift|drop|open|release|free|halt|ease|end(?!s? (?:of|to)\b)|freeze|suspend|scrap|hand over|give up)(s|d|ed|ped|es)?\b/iu,
  ],
];

function liesAhead({ trigger, context }: Candidate): boolean {
  return ahead.has(trigger.act) || context.modal !== null || context.ahead;
}

/** The clause or phrase that makes a candidate's content depend on an event: "if a ceasefire holds" is a condition with trigger ceasefire. */
export function findCondition(view: SentenceView, candidate: Candidate, quote: Span): ConditionSpan | null {
  const span =
    conditionalClause(view, candidate) ??
    conditionalPhrase(view.text, quote) ??
    openingClause(view, candidate) ??
    awaitedEvent(view, candidate, quote);
  if (span === null) return null;
  const text = view.text.slice(span.start, span.end).replace(/[\s,.;:!?”"]+$/u, "");
  return text === "" || /^until (now|then|recently)$/iu.test(text)
    ? null
    : { text, trigger: triggerOf(text, view.text.slice(quote.start, quote.end)) };
}

/** A retaliation waits for an act of the other side, whatever that is. */
function triggerOf(condition: string, quote: string): Trigger {
  if (/\b(retaliat\w+|in kind|reciprocal\w*)\b/iu.test(quote)) return "reciprocity";
  return triggerWords.find(([, pattern]) => pattern.test(condition))?.[0] ?? "other";
}

/** "if Kyiv signs" below the act, its content, or the verb that governs it. */
function conditionalClause(view: SentenceView, candidate: Candidate): Span | null {
  const { tree, lemmas } = view;
  const { head, contents, context } = candidate;
  const isAhead = liesAhead(candidate);
  const holders = [...contents, head, context.governor ?? head, ...above(view, head)];
  for (const holder of holders) {
    const clause = dependentsBy(tree, holder, "advcl").find(
      (word) =>
        !subtree(tree, word).includes(head) &&
        dependentsBy(tree, word, "mark", "advmod").some(
          (mark) => clauseMarks.has(lemmas[mark] ?? "") || (lemmas[mark] === "when" && isAhead && /^VB[PZ]$/u.test(tagOf(tree, word))),
        ),
    );
    if (clause !== undefined) return subtreeSpan(tree, clause);
  }
  return null;
}

/** The verbs above an act whose condition is also its own: those that report, govern or carry it, not those that a relative clause or an aside stands by. */
function above({ tree }: SentenceView, head: number): number[] {
  const found: number[] = [];
  for (let at = head; headOf(tree, at) >= 0 && found.length < tree.tokens.length; at = headOf(tree, at)) {
    if (["acl:relcl", "advcl", "parataxis"].some((relation) => hasRelation(tree, at, relation))) break;
    found.push(headOf(tree, at));
  }
  return found;
}

/** "If Chad signs, Norway will pay": a clause that opens the sentence before an act in its main clause. */
function openingClause(view: SentenceView, { first }: Candidate): Span | null {
  const { sentence, text } = view;
  const words = text.slice(sentence.start, sentence.tokens[first]?.start ?? sentence.start);
  const match = /^["“‘*\s]*(?<clause>(?:if|unless|once|until|provided that|as soon as|as long as)\s[^,;:.]+),/iu.exec(words);
  const clause = match?.groups?.clause;
  if (match === null || clause === undefined) return null;
  const start = sentence.start + match[0].indexOf(clause);
  return { start, end: start + clause.length };
}

/** What an act that lies ahead waits for, by the words of its quote. */
function awaitedEvent({ text }: SentenceView, candidate: Candidate, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const match = inversion.exec(words) ?? untilPhrase.exec(words) ?? (liesAhead(candidate) ? awaited.exec(words) : null);
  return match === null ? null : { start: start + match.index, end: start + match.index + match[0].length };
}

function conditionalPhrase(text: string, { start, end }: Span): Span | null {
  const match = phraseOpeners.exec(text.slice(start, end));
  if (match === null) return null;
  const words = match[0].replace(/,.*$/su, "").trimEnd();
  return { start: start + match.index, end: start + match.index + words.length };
}
