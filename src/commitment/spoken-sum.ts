import type { Claim } from "#schema/claim";

/** A number of things or money, of one unit. */
export interface Sum {
  /** Null where the text names none: then it is equal to no unit but another unnamed one. */
  readonly unit: string | null;
  readonly amount: number;
}

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const parts: Readonly<Record<string, number>> = {
  half: 2,
  "a third": 3,
  "one third": 3,
  "a quarter": 4,
  "one quarter": 4,
  "a fifth": 5,
  "a tenth": 10,
};
const number =
  "(?:us\\$|[$€£¥])?\\s?(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)[\\s-]?(?<scale>thousand|million|billion|trillion|bn|mn|tn|[kmb])?\\b";
/** "510 million of the 1.4 billion": the second is what was promised. */
const ofWhole = new RegExp(`\\bof (?:the|its|their|his|her|this|that) ${number}`, "iu");
/** "20, not 23": one thing, of which two numbers are told. */
const insteadOf = new RegExp(`\\bnot (?:the )?${number}`, "iu");
const shareOf = /\b(?<part>half|an? (?:third|quarter|fifth|tenth)|one (?:third|quarter))(?: of)? (?:its|their|the|his|her)\b/iu;
const fullSum = /\b(?:full|whole|entire|total) (?:sum|amount|total|pledge|promise|package)\b/iu;

/**
 * The sum of the commitment that a claim speaks of, which is not always the sum that it tells: "has paid 60 million, half of its pledge"
 * speaks of 120 million. Null without a sum.
 */
export function spokenSum({ amount, unit, quote }: Claim): Sum | null {
  if (amount === null) return null;
  const part = shareOf.exec(quote)?.groups?.part?.toLowerCase();
  const whole = read(ofWhole.exec(quote)) ?? read(insteadOf.exec(quote)) ?? (part === undefined ? null : amount * (parts[part] ?? 1));
  return { unit, amount: whole !== null && whole > amount ? whole : amount };
}

/** "The full sum": the largest that its article names. */
export function meansFullSum({ quote }: Claim): boolean {
  return fullSum.test(quote);
}

function read(match: RegExpExecArray | null): number | null {
  const { number: digits, scale } = match?.groups ?? {};
  return digits === undefined ? null : Number((Number(digits.replaceAll(",", "")) * (scales[scale?.toLowerCase() ?? ""] ?? 1)).toPrecision(12));
}
