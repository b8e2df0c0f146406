/** Past tense and participle of the lexicon's verbs that don't take -ed. Source: any grammar of English. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  seek: ["sought"],
  send: ["sent"],
  break: ["broke", "broken"],
  swear: ["swore", "sworn"],
  undertake: ["undertook", "undertaken"],
  withdraw: ["withdrew", "withdrawn"],
  freeze: ["froze", "frozen"],
  quit: ["quit"],
};
/** Verbs stressed on their last syllable, which double the last consonant. */
const doubling = new Set(["commit", "scrap", "quit", "transfer", "ship"]);

export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly gerund: string;
}

/** Forms of a regular verb, or of one in the table above: "rely" gives relies, relied, relying. */
export function inflect(base: string): VerbForms {
  const stem = doubling.has(base) ? base + base.slice(-1) : base;
  const silent = base.endsWith("e");
  const third = /(s|x|z|ch|sh)$/u.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/u, "$1ie").concat("s");
  const past = irregular[base] ?? [silent ? `${base}d` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`];
  return { base, third, past, gerund: silent ? `${base.slice(0, -1)}ing` : `${stem}ing` };
}
