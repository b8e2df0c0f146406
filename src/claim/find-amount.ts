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
  rupees: "INR",
};
/** Money of one name in several countries: whose it is, the giver tells. */
const nationalCurrencies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  krone: { NOR: "NOK", DNK: "DKK" },
  krona: { SWE: "SEK", ISL: "ISK" },
  crown: { NOR: "NOK", DNK: "DKK", SWE: "SEK", CZE: "CZK" },
};
const qualifier = "(?<approximate>about|around|some|roughly|nearly|almost|up to|at least|more than|over|an estimated|as much as)";
const number = "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
const money = new RegExp(
  `(?:${qualifier}\\s+)?(?:(?<sign>us\\$|[$€£¥]|\\b(?:usd|eur|gbp|jpy|cny|nok|sek|chf|pln)\\s?)\\s?${number}(?:[\\s-]?(?<scale>thousand|million|billion|trillion|bn|mn|tn|[kmb])\\b)?|${number.replace("number", "plain")}[\\s-]?(?<plainScale>thousand|million|billion|trillion|bn|mn)?\\s+(?<name>dollars?|euros?|pounds?|yen|yuan|kroner?|kron[ao]r?|crowns?|zloty|roubles|rubles|rupees)\\b)`,
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
  const digits = (groups.number ?? groups.plain ?? "").replaceAll(",", "");
  const scale = (groups.scale ?? groups.plainScale ?? "").toLowerCase();
  const currency = currencyOf((groups.sign ?? groups.name ?? "").trim().toLowerCase(), country);
  // rounded: 4.1 * 1e9 is not exact in binary floating point
  return {
    amount: Number((Number(digits) * (scales[scale] ?? 1)).toPrecision(12)),
    unit: currency,
    currency,
    approximate: groups.approximate?.toLowerCase() ?? null,
  };
}

function currencyOf(name: string, country: string | null): string | null {
  const family = /^kron(e|er)$/u.test(name) ? "krone" : /^kron(a|or)$/u.test(name) ? "krona" : /^crowns?$/u.test(name) ? "crown" : null;
  if (family !== null) return nationalCurrencies[family]?.[country ?? ""] ?? null;
  return currencies[name] ?? null;
}
