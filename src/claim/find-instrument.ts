/** Nouns for agreements that bear a name, in capitals or, behind a name, in small letters: "Budapest Memorandum", "Minsk agreement". */
const nouns = "treaty|agreements?|accords?|memorandum|convention|protocol|pact|charter|deal|declaration|covenant|compact|act|law|resolution \\d+";
const capitalised = nouns.replace(/(^|\|)(\w)/gu, (_, bar: string, letter: string) => `${bar}${letter.toUpperCase()}`);
const name = "[A-Z][\\p{L}\\d’'.-]*";
/** Capitalised words that name a party or open a sentence, not an agreement. */
const noName = /^(?:The|This|That|These|Those|A|An|Any|Its|Their|His|Her|Our|No|In|Under|On|At|By|With|If|And|But|EU|UN|NATO|US|U\.S\.|UK)$/u;
const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?:New START|JCPOA|NAFTA|USMCA|Mercosur Agreement|Article \\d+(?: of the ${name} (?:${nouns}|${capitalised}))?)\\b`, "u"),
  new RegExp(`(?:${name}\\s+){0,4}(?:${capitalised})(?:\\s+(?:on|for|of)(?:\\s+the)?(?:\\s+(?:${name}|and|the|of|in))+(?<=[\\p{L}]))?`, "u"),
  new RegExp(`(?:${name}\\s+){1,3}(?:${nouns})\\b`, "u"),
];

/**
 * The named agreement that a quote speaks of, in its exact words without an article: "under the Budapest Memorandum" gives "Budapest Memorandum"; null where it names none.
 */
export function findInstrument(quote: string): string | null {
  for (const pattern of patterns) {
    const found = withoutOpeners(pattern.exec(quote)?.[0] ?? "");
    if (found !== null) return found;
  }
  return null;
}

/** Without words that only open the phrase; null where the noun alone is left, for "Treaty" names no agreement. */
function withoutOpeners(found: string): string | null {
  const words = found.split(/\s+/u);
  while (noName.test(words[0] ?? "")) words.shift();
  return words.length < 2 ? (/^(?:JCPOA|NAFTA|USMCA)$/u.test(words[0] ?? "") ? (words[0] ?? null) : null) : words.join(" ");
}
