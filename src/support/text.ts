/** Order of strings by UTF-16 unit: the same on every machine and for every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Distinct strings, sorted by UTF-16 unit. */
export function sortedUnique(strings: Iterable<string>): string[] {
  return [...new Set(strings)].sort(compareText);
}

/** Lower-case ASCII letters, digits and single hyphens: "Türkiye's army" becomes "turkiyes-army". Empty where nothing of that is left. */
export function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}|['’.]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
