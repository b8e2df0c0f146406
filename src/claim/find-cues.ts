import type { Sentence, Token } from "#schema/document";
import { inflect, type VerbForms } from "#src/claim/inflect";
import { type ActVerb, actVerbs } from "#src/claim/lexicon";

export interface Cue {
  readonly verb: ActVerb;
  /** Indices of its first and last token in the sentence. */
  readonly first: number;
  readonly last: number;
  readonly passive: boolean;
  /** A negation stands before the verb ("did not agree"). */
  readonly negated: boolean;
  /** "denied that its forces had violated the truce": the text says that somebody denies the act. */
  readonly denied: boolean;
  /** "will send", "would sign": promised and not yet done. */
  readonly future: boolean;
  /** "is sending". */
  readonly progressive: boolean;
  /** "may", "could", "is considering": possible; "is expected to", "is likely to", "reportedly": probable. */
  readonly doubt: "probable" | "possible" | null;
}

interface FormEntry {
  readonly verb: ActVerb;
  readonly form: "base" | "third" | "past" | "gerund" | "noun";
}

const entriesByForm = indexForms(actVerbs);

function indexForms(verbs: readonly ActVerb[]): ReadonlyMap<string, readonly FormEntry[]> {
  const index = new Map<string, FormEntry[]>();
  const add = (text: string, entry: FormEntry): void => void index.set(text, [...(index.get(text) ?? []), entry]);
  for (const verb of verbs) {
    if (verb.noun === true) {
      add(verb.lemma, { verb, form: "noun" });
      add(`${verb.lemma}s`, { verb, form: "noun" });
      continue;
    }
    const forms: VerbForms = inflect(verb.lemma);
    add(forms.base, { verb, form: "base" });
    add(forms.third, { verb, form: "third" });
    add(forms.gerund, { verb, form: "gerund" });
    for (const past of forms.past) add(past, { verb, form: "past" });
  }
  return index;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const nounContext = words("a an the this that these those its his her their our your my no any some each every of in for with by from on 's ’s");
const beforeBase = words("to will would shall should must can could may might did do does not n't never and they we you i who");
const be = words("is are was were be been being get got");
const clauseOpeners = words("that which who whom while but when after before because although as");
const denials = words("denied denies deny denying");
const future = words("will would shall 'll ’ll going");
const negations = words("not n't never cannot no nor neither without");
const possible = words("may might could considering consider mulling weighing");
const probable = words("expected likely reportedly set poised planning plans");

/** Acts of the sentence: verbs of the lexicon that act as verbs, and nouns with their content, without those that are the content of another act. */
export function findCues(text: string, sentence: Sentence): Cue[] {
  const forms = sentence.tokens.map((token) => text.slice(token.start, token.end).toLowerCase());
  const cues = forms.flatMap((form, at) => {
    const entry = (entriesByForm.get(form) ?? []).find((candidate) => fits(forms, at, candidate, sentence.tokens, text));
    return entry === undefined ? [] : [cueOf(forms, at, entry.verb)];
  });
  return cues.filter((cue, at) => !isContentOf(forms, cues[at - 1], cue));
}

function fits(forms: readonly string[], at: number, candidate: FormEntry, tokens: readonly Token[], text: string): boolean {
  const { particle } = candidate.verb;
  if (particle !== undefined && particleAt(forms, at, particle) === null) return false;
  return candidate.form === "noun" ? forms[at + 1] === "to" : actsAsVerb(forms, at, candidate, tokens, text);
}

/** "urged Berlin to send", "pledged to provide", "ruled out sending": one commitment with its content, not two. */
function isContentOf(forms: readonly string[], before: Cue | undefined, cue: Cue): boolean {
  if (before === undefined) return false;
  const between = forms.slice(before.last + 1, cue.first);
  if (between.some((form) => /^[;:,“”"]$/u.test(form) || clauseOpeners.has(form))) return false;
  return forms[cue.first - 1] === "to" || cue.first === before.last + 1;
}

/** How many tokens before its verb a denial is looked for. */
const DENIAL_REACH = 12;

/** "denied that its forces had ...": in the tokens before the verb, without a mark that ends the clause. */
function isDenied(before: readonly string[]): boolean {
  const at = before.findLastIndex((form, index) => denials.has(form) && before[index + 1] === "that");
  return at >= 0 && !before.slice(at).some((form) => /^[;,]$/u.test(form));
}

/** Index of a particle within two tokens: "ruled out", "ruled it out", not "ruled that they went out". */
function particleAt(forms: readonly string[], at: number, particle: string): number | null {
  const found = forms.slice(at + 1, at + 3).indexOf(particle);
  return found < 0 ? null : at + 1 + found;
}

/** "the pledge", "its offers" and "security demands" are nouns; "to pledge", "Kyiv demands" and "has pledged" are not. */
function actsAsVerb(forms: readonly string[], at: number, { form }: FormEntry, tokens: readonly Token[], text: string): boolean {
  const before = forms[at - 1];
  if (before === undefined) return form === "past";
  if (nounContext.has(before)) return false;
  if (form === "base") return beforeBase.has(before) || followsPluralSubject(forms, at, tokens, text);
  if (form === "gerund") return true;
  if (form !== "third") return true;
  const previous = tokens[at - 1];
  return previous !== undefined && /^\p{Lu}/u.test(text.slice(previous.start, previous.end));
}

/** "Britain and France pledge", "the allies promise". */
function followsPluralSubject(forms: readonly string[], at: number, tokens: readonly Token[], text: string): boolean {
  const previous = tokens[at - 1];
  if (previous === undefined) return false;
  const word = text.slice(previous.start, previous.end);
  return /^\p{Lu}/u.test(word) ? forms.slice(Math.max(0, at - 5), at - 1).includes("and") : /\p{Ll}{3}s$/u.test(word);
}

function cueOf(forms: readonly string[], at: number, verb: ActVerb): Cue {
  const window = forms.slice(Math.max(0, at - 4), at);
  const last = verb.particle === undefined ? at : (particleAt(forms, at, verb.particle) ?? at);
  return {
    verb,
    first: at,
    last: forms[last + 1] === "to" && verb.frame === "subject-bound" ? last + 1 : last,
    passive: window.slice(-2).some((form) => be.has(form)),
    denied: isDenied(forms.slice(Math.max(0, at - DENIAL_REACH), at)),
    future: window.some((form) => future.has(form)),
    progressive: forms[at]?.endsWith("ing") === true && be.has(forms[at - 1] ?? ""),
    // "will send no soldiers" denies the act as "will not send soldiers" does
    negated: window.some((form) => negations.has(form)) || forms[last + 1] === "no",
    doubt: window.some((form) => possible.has(form)) ? "possible" : window.some((form) => probable.has(form)) ? "probable" : null,
  };
}
