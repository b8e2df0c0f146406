import type { LegalForce } from "#schema/claim";

/** A text that binds, and a verb by which it does, in one clause; a law or treaty that is only named tells nothing of the force of a promise. */
const instrument =
  "(?:treaty|treaties|convention|charter|law|legislation|statute|constitution|decree|act|amendment|agreement|resolution|provision|pact)";
const rows: readonly (readonly [LegalForce, RegExp])[] = [
  ["non_binding", /\b(non-?binding|not (legally )?binding|voluntary (pledge|commitment|agreement|target|code|scheme|basis))\b/iu],
  ["politically_binding", /\bpolitically binding\b/iu],
  [
    "binding",
    /\b((legally |mandatory |is |are )?binding|(legally|mandatory) (obliged|bound|force)|(is|are|be|was|were) (bound|obliged|obligated) to|obligates?|obliges?|bound by (it|the|its|international)|legal obligations?)\b/iu,
  ],
  [
    "binding",
    new RegExp(`\\b${instrument}\\b.*\\b(?:enter(?:s|ed)? into force|came into force|in force|took effect|obliges?|obligates?|binds)\\b`, "iu"),
  ],
  ["binding", /\bent(er|ers|ered|ry) into force\b|\bratified\b/iu],
];

/** How a commitment binds, as the words of its quote say; null where they don't. */
export function findLegalForce(quote: string): LegalForce | null {
  return rows.find(([, pattern]) => pattern.test(quote))?.[0] ?? null;
}
