import { numberWords } from "#src/claim/number-words";

export interface Amount {
  readonly amount: number;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly approximate: string | null;
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
/** Signs, codes and names of currencies, by ISO 4217. */
const currencies: Readonly<Record<string, string>> = {
  $: "USD",
  us$: "USD",
  usd: "USD",
  dollar: "USD",
  dollars: "USD",
  "€": "EUR",
  eur: "EUR",
  euro: "EUR",
  euros: "EUR",
  "£": "GBP",
  gbp: "GBP",
  pound: "GBP",
  pounds: "GBP",
  "¥": "JPY",
  jpy: "JPY",
  c$: "CAD",
  a$: "AUD",
  nz$: "NZD",
  hk$: "HKD",
  aud: "AUD",
  cad: "CAD",
  yen: "JPY",
  yuan: "CNY",
  cny: "CNY",
  nok: "NOK",
  sek: "SEK",
  chf: "CHF",
  pln: "PLN",
  zloty: "PLN",
  roubles: "RUB",
  rubles: "RUB",
  rouble: "RUB",
  ruble: "RUB",
  rupee: "INR",
  rupees: "INR",
  dkk: "DKK",
  inr: "INR",
  rub: "RUB",
  zar: "ZAR",
  zlotys: "PLN",
  rand: "ZAR",
  reais: "BRL",
  won: "KRW",
  naira: "NGN",
};
/** Dollars by the nationality before them. */
const dollars: Readonly<Record<string, string>> = {
  canadian: "CAD",
  australian: "AUD",
  "new zealand": "NZD",
  singapore: "SGD",
  "hong kong": "HKD",
  us: "USD",
  "u.s.": "USD",
};
/** What a sum may begin with, in words. */
const factors: Readonly<Record<string, number>> = {
  ...numberWords,
  a: 1,
  hundred: 100,
  "a hundred": 100,
  "half a": 0.5,
  "a quarter of a": 0.25,
};
const codes = ["usd", "eur", "gbp", "jpy", "cny", "nok", "sek", "dkk", "chf", "pln", "aud", "cad", "inr", "rub", "zar"];
const nations: Readonly<Record<string, string>> = {
  norwegian: "NOR",
  danish: "DNK",
  swedish: "SWE",
  swiss: "CHE",
  "south african": "ZAF",
  "south korean": "KOR",
};
/** Money of one name in several countries: whose it is, the giver tells. */
const nationalCurrencies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  krone: { NOR: "NOK", DNK: "DKK" },
  krona: { SWE: "SEK", ISL: "ISK" },
  franc: { CHE: "CHF" },
  peso: { MEX: "MXN", ARG: "ARS", CHL: "CLP", COL: "COP", PHL: "PHP" },
  lira: { TUR: "TRY" },
  shilling: { KEN: "KES", UGA: "UGX", TZA: "TZS", SOM: "SOS" },
  riyal: { SAU: "SAR", QAT: "QAR" },
  dirham: { ARE: "AED", MAR: "MAD" },
  crown: { NOR: "NOK", DNK: "DKK", SWE: "SEK", CZE: "CZK" },
};
const qualifier = "(?<approximate>about|around|some|roughly|nearly|almost|up to|at least|more than|over|an estimated|as much as|approximately)";
const digits = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const words = Object.keys(factors)
  .sort((one, other) => other.length - one.length)
  .join("|");
const signs = `\\b(?:us|nz|hk|[ac])\\$|[$€£¥]|\\b(?:${codes.join("|")})\\s?(?=\\d)`;
const names =
  "dollars?|euros?|pounds?|yen|yuan|kroner?|kron[ao]r?|crowns?|zloty|zlotys|rou?bles?|rupees?|francs?|rand|reais|pesos?|lira|won|shillings?|naira|riyals?|dirhams?";
const scaleNames = "thousand|million|billion|trillion|bn|mn|tn";
const money = new RegExp(
  `(?:${qualifier}\\s+)?(?:(?<sign>${signs})\\s?(?<number>${digits})(?:[\\s-]?(?<scale>${scaleNames}|[kmb])\\b)?|(?:(?<plain>${digits})[\\s-]?(?<plainScale>${scaleNames})?|\\b(?<word>${words})\\s+(?<wordScale>thousand|million|billion|trillion))\\s+(?:(?<nation>${Object.keys(dollars).join("|").replaceAll(".", "\\.")}|norwegian|danish|swedish|swiss|south african|south korean)\\s+)?(?<name>${names}|€)\\b)`,
  "iu",
);

/**
 * First sum of money in a clause: "up to $4.5 billion" is 4.5e9 USD, approximate "up to". Null where there is none.
 *
 * @param country ISO 3166-1 alpha-3 of who gives it; null where that is no state: "kroner" then have no currency.
 */
export function findAmount(clause: string, country: string | null): Amount | null {
  const groups = money.exec(clause)?.groups;
  if (groups === undefined) return null;
  const plain = (groups.number ?? groups.plain ?? "").replaceAll(",", "");
  const factor = groups.word === undefined ? Number(plain) : (factors[groups.word.toLowerCase()] ?? 1);
  const scale = (groups.scale ?? groups.plainScale ?? groups.wordScale ?? "").toLowerCase();
  const nation = (groups.nation ?? "").toLowerCase();
  const currency = dollars[nation] ?? currencyOf((groups.sign ?? groups.name ?? "").trim().toLowerCase(), nations[nation] ?? country);
  // rounded: 4.1 * 1e9 is not exact in binary floating point
  return {
    amount: Number((factor * (scales[scale] ?? 1)).toPrecision(12)),
    unit: currency,
    currency,
    approximate: groups.approximate?.toLowerCase() ?? null,
  };
}

function currencyOf(name: string, country: string | null): string | null {
  const family = /^kron(e|er)$/u.test(name) ? "krone" : /^kron(a|or)$/u.test(name) ? "krona" : name.replace(/s$/u, "");
  const national = nationalCurrencies[family];
  if (national !== undefined) return national[country ?? ""] ?? null;
  return currencies[name] ?? null;
}
