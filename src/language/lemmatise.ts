import { baseOfStem } from "#src/language/base-of-stem";
import { irregularForms } from "#src/language/irregular-forms";

/**
 * The dictionary form of a word in its tagged role: "sent" VBD gives "send", "troops" NNS "troop", "n't" "not". Names keep their form.
 *
 * @example lemmatise("pledging", "VERB", "VBG") // "pledge"
 */
export function lemmatise(form: string, upos: string, xpos: string): string {
  if (
    upos === "PROPN" ||
    xpos === "NNP" ||
    (upos === "ADJ" && /^\p{Lu}\p{L}*(?:ian|ean|ican|ese|eli|aqi|ani|mani|Arab|ench|wiss|rish|tish|nish|lish|rab|fghan|erman|unni|Shia)$/u.test(form))
  )
    return form;
  const lower = form.toLowerCase().replace(/’/gu, "'");
  if (xpos === "NNS") return irregularForms.noun.get(lower) ?? singular(lower);
  if (upos === "VERB" || upos === "AUX") return lemmaOfVerb(lower, xpos);
  if (/^RB[RS]$/u.test(xpos) && /^(?:better|best)$/u.test(lower)) return "well";
  if (/^(?:JJ|RB)[RS]$/u.test(xpos)) return irregularForms.comparative.get(lower) ?? lemmaOfComparative(lower);
  if (lower === "n't") return "not";
  if (upos === "PRON" || upos === "DET") return form === "I" || form === "i" ? "I" : lemmaOfPronoun(lower, xpos);
  return lower;
}

function lemmaOfPronoun(lower: string, xpos: string): string {
  if (xpos === "PRP$") return lower;
  return irregularForms.pronoun.get(lower) ?? lower;
}

function lemmaOfVerb(lower: string, xpos: string): string {
  if (lower === "'s") return "be";
  if (lower === "lay" && xpos !== "VBD") return "lay";
  if (/^(?:VB|VBP|MD)$/u.test(xpos)) return presentForms.get(lower) ?? lower;
  const irregular = irregularForms.verb.get(lower);
  if (irregular !== undefined) return irregular;
  if (xpos === "VBZ") return withoutS(lower);
  if (lower.endsWith("ing") && lower.length > 4) return baseOfStem(lower.slice(0, -3));
  if (lower.endsWith("ed") && lower.length > 3) return baseOfStem(lower.slice(0, -2));
  const prefixed = /^(re|over|under|out|mis|un|fore|with)(.{3,})$/u.exec(lower);
  const inner = prefixed && irregularForms.verb.get(prefixed[2] ?? "");
  return prefixed && inner ? `${prefixed[1]}${inner}` : lower;
}

/** Present and modal forms that are not their own base. */
const presentForms: ReadonlyMap<string, string> = new Map(
  ["am", "are", "'m", "'re", "'ve", "wo", "'ll", "ca", "'d", "sha", "gon", "wan"].map((form) => [form, irregularForms.verb.get(form) ?? form]),
);

function lemmaOfComparative(lower: string): string {
  const stem = lower.replace(/(?:er|est)$/u, "");
  return stem === lower ? lower : comparativeBase(stem);
}

function comparativeBase(stem: string): string {
  if (/([bdgmnpt])\1$/u.test(stem)) return stem.slice(0, -1);
  const silent = /(?:c|g|v|s|[^aeioul]l|^[^aeiou]*[aiu][td]|[aou]r|fin|saf|rip|brav)$/u.test(stem);
  if (silent && !/(?:ss|ng|hard|cold|old|near|dear|poor|fast|last)$/u.test(stem)) return `${stem}e`;
  return stem.endsWith("i") ? `${stem.slice(0, -1)}y` : stem;
}

/** "parties" gives "party", "churches" "church", "houses" "house". */
function singular(form: string): string {
  if (
    /(?:series|species|news|means|headquarters|politics|economics|goods|clothes|thanks|regards|remains|earnings|\d0s|ss)$/iu.test(form) ||
    !/s$/iu.test(form)
  )
    return form;
  if (/men$/iu.test(form)) return `${form.slice(0, -2)}an`;
  if (/[^aeiou]ies$/iu.test(form) && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o|[nrtvp]us|mpus)es$/iu.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
}

function withoutS(lower: string): string {
  if (/[^aeiou]ies$/u.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o|cus)es$/u.test(lower)) return lower.slice(0, -2);
  return lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : lower;
}
