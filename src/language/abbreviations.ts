/** Words that a full stop follows without ending a sentence, lower case, without it. Source: style guides of the news agencies. */
export const abbreviations: ReadonlySet<string> = new Set(
  [
    "mr mrs ms dr prof sen rep gov gen col lt maj capt cmdr adm sgt pres hon rev fr sr jr st ste mt ft",
    "no nos vs v etc inc ltd co corp dept est approx art sec para fig vol pp ed",
    "jan feb mar apr jun jul aug sep sept oct nov dec",
    "a.m p.m e.g i.e u.s u.k u.n e.u",
  ]
    .join(" ")
    .split(" "),
);
