/**
 * Endings of stems ("decid-ed", "hop-ing") after which the base form has an e, tried in order; the first that fits decides.
 * Each line names words that it is for; what follows "not" are words that an earlier line keeps from it.
 */
const rules: readonly (readonly [RegExp, boolean])[] = [
  // Words that the lines below would get wrong.
  [/(?:^|[^a-z])(?:focus|bias|canvas|combat|develop|envelop|gallop|gossip|worship|pilot|pivot|ballot|hang|bang|alter|murmur)$/u, false],
  [
    /(?:guid|creat|recreat|delineat|permeat|nauseat|wast|tast|past|hast|breath|bath|cloth|sooth|loath|conven|interven|postpon|phon|condon|interfer|adher|rever|complet|compet|delet|obsolet)$/u,
    true,
  ],
  [/(?:conced|preced|reced|imped|supersed|acced|interced|seced|stamped|com|som)$/u, true],
  [
    /(?:monitor|sponsor|favor|labor|honor|harbor|author|tailor|mirror|anchor|censor|error|humor|rumor|armor|color|neighbor|mentor|doctor|factor|tutor|editor|vector)$/u,
    false,
  ],
  [
    /(?:visit|limit|edit|hibit|deposit|posit|profit|benefit|credit|audit|herit|merit|orbit|exit|transit|forfeit|solicit|elicit|summit|habit|vomit|submit|spirit)$/u,
    false,
  ],
  // announce, reduce; give, solve; argue, continue; realise, seize; not waltz.
  [/[cvu]$|[^tz]z$/u, true],
  // pledge, merge, manage, change, challenge; not bring, belong.
  [/(?:[io])ng$/u, false],
  [/[^g]g$/u, true],
  // increase, close, endorse, collapse; not pass.
  [/[^s]s$/u, true],
  // handle, enable, settle; not hurl, call.
  [/[bcdfgkptz]l$/u, true],
  // Two vowels before the last consonant: appear, repair, remain, look, treat, need.
  [/(?:ai|au|ea|ee|ei|eu|ie|oa|oi|oo|ou|ue|(?<!q)ui)[^aeiouy]$/u, false],
  // secure, require, declare, explore; not offer.
  [/[aiou]r$/u, true],
  // debate, operate; unite, invite; vote; contribute; not target.
  [/[aiou]t$/u, true],
  // decide, invade, explode, include.
  [/[aiou]d$/u, true],
  // combine, determine; tune; not mention, plan.
  [/(?:i|^[^aeiou]*[aou])n$/u, true],
  // blame, time, assume.
  [/(?:[aiu]|^[^aeiou]*o)m$/u, true],
  // make, strike, provoke.
  [/[aiou]k$/u, true],
  // escape, hope, type.
  [/[aioy]p$/u, true],
  // describe, probe.
  [/[io]b$/u, true],
  // smile, schedule, exile; scale, console.
  [/[iu]l$|^[^aeiou]*[ao]l$|(?:ns|par)ol$/u, true],
  // agree: the stem of "agreed" is "agre".
  [/e$/u, true],
];
const doubled = /([bdgmnprt])\1$/u;

/** The base form of what is left of a word without "-ed", "-ing", "-er" or "-est": "hop" gives "hope", "hopp" "hop", "carri" "carry". */
export function baseOfStem(stem: string): string {
  if (stem.length < 2) return stem;
  if (/^[dltv]i$/u.test(stem)) return `${stem}e`;
  if (stem.endsWith("ee")) return stem;
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  if (doubled.test(stem) && !/^(?:add|egg|err|ebb|purr|odd)$/u.test(stem)) return stem.slice(0, -1);
  // "controlled", "cancelling", "travelled"; not "called", "installed".
  if (/[aeiou][^aeiou]+(?:e|o|ia|gna|tota|riva)ll$/u.test(stem) && !/(?:roll|swell|spell|dwell|smell)$/u.test(stem.replace(/(?:cont|pat)roll$/u, "")))
    return stem.slice(0, -1);
  if (/ck$/u.test(stem) && /^(?:panick|mimick|picnick|traffick|frolick)$/u.test(stem)) return stem.slice(0, -1);
  const rule = rules.find(([ending]) => ending.test(stem));
  return rule?.[1] === true ? `${stem}e` : stem;
}
