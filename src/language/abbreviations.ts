/**
 * Words that a full stop follows as part of them, lower case, without it. After a `title` the sentence always goes on ("Mr. Kos"); after an
 * `ending` it may end ("Acme Inc. The firm"); a `numbered` one is an abbreviation only before a number ("No. 10").
 * Source: style guides of the news agencies.
 */
export const abbreviations = {
  title: wordsOf(
    "mr mrs ms mx dr prof gen lt col sgt capt cmdr cpl maj adm sen rep gov pres hon rev fr amb st ste mt ft",
    "vs v cf viz approx est messrs supt insp brig",
  ),
  numbered: wordsOf("no nos fig vol art arts para pp sec p c ca"),
  ending: wordsOf(
    "jr sr etc inc ltd co corp bros dept univ al ed op cit",
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
  ),
} as const;

/** Lower-case words before a hyphen that stay one word with what follows, as in the treebanks: "non-binding", "e-mail", "re-elected". */
export const joiningPrefixes: ReadonlySet<string> = new Set(
  "e non pre re anti post pro co ex mid multi semi mini counter sub intra micro over socio cross un de inter extra".split(" "),
);

function wordsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(" ").split(" "));
}
