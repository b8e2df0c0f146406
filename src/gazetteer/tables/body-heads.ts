/**
 * Bodies that every state has, to be composed with a state's name or demonym: "the Norwegian foreign ministry" and "Norway's foreign ministry" are
 * body:NOR:foreign-ministry. `special`: states whose body goes by a name of its own in table state-bodies.ts. Written for this project.
 */
export interface BodyHeadRow {
  readonly slug: string;
  /** Lower-cased head nouns. */
  readonly heads: readonly string[];
  readonly special?: Readonly<Record<string, string>>;
}

export const bodyHeads: readonly BodyHeadRow[] = [
  {
    slug: "parliament",
    heads: ["parliament", "legislature", "national assembly", "congress"],
    special: { IRQ: "council-of-representatives", ARM: "national-assembly", SRB: "national-assembly", BGR: "national-assembly", VEN: "national-assembly", XKX: "assembly", HRV: "sabor", SVK: "national-council", ISL: "althing", KGZ: "jogorku-kenesh", KAZ: "mazhilis", EGY: "house-of-representatives", SYR: "peoples-assembly", MKD: "sobranie", BLR: "house-of-representatives", PAK: "national-assembly", USA: "congress", UKR: "verkhovna-rada", DEU: "bundestag", ISR: "knesset", POL: "sejm", JPN: "diet", IRN: "majlis", EST: "riigikogu", LVA: "saeima", LTU: "seimas", SWE: "riksdag", NOR: "storting", DNK: "folketing", FIN: "eduskunta", NLD: "tweede-kamer", IRL: "dail", FRA: "national-assembly", KOR: "national-assembly", HUN: "national-assembly", AZE: "milli-majlis", TUR: "grand-national-assembly", CHN: "national-peoples-congress" },
  },
  { slug: "foreign-ministry", heads: ["foreign ministry", "ministry of foreign affairs", "foreign office", "foreign affairs ministry"], special: { USA: "state-department", GBR: "foreign-office" } },
  { slug: "defense-ministry", heads: ["defence ministry", "defense ministry", "ministry of defence", "ministry of defense", "defense department"], special: { USA: "department-of-defense", GBR: "ministry-of-defence" } },
  { slug: "finance-ministry", heads: ["finance ministry", "ministry of finance"], special: { USA: "treasury-department", GBR: "treasury" } },
  { slug: "interior-ministry", heads: ["interior ministry", "ministry of the interior", "ministry of internal affairs"] },
  { slug: "economy-ministry", heads: ["economy ministry", "ministry of economy", "ministry of the economy", "economics ministry"] },
  { slug: "trade-ministry", heads: ["trade ministry", "ministry of trade"] },
  { slug: "commerce-ministry", heads: ["commerce ministry", "ministry of commerce"], special: { USA: "commerce-department" } },
  { slug: "energy-ministry", heads: ["energy ministry", "ministry of energy"], special: { USA: "energy-department" } },
  { slug: "environment-ministry", heads: ["environment ministry", "ministry of environment", "climate ministry"], special: { USA: "environmental-protection-agency" } },
  { slug: "development-ministry", heads: ["development ministry", "development agency"] },
  { slug: "health-ministry", heads: ["health ministry", "ministry of health"] },
  { slug: "justice-ministry", heads: ["justice ministry", "ministry of justice"], special: { USA: "justice-department" } },
  { slug: "transport-ministry", heads: ["transport ministry", "ministry of transport"] },
  { slug: "agriculture-ministry", heads: ["agriculture ministry", "ministry of agriculture"] },
  { slug: "general-staff", heads: ["general staff"] },
  { slug: "armed-forces", heads: ["armed forces", "military", "army", "forces", "troops", "soldiers"], special: { DEU: "bundeswehr", CHN: "peoples-liberation-army", JPN: "self-defense-forces" } },
  { slug: "air-force", heads: ["air force"] },
  { slug: "navy", heads: ["navy", "naval forces"] },
  { slug: "coast-guard", heads: ["coast guard", "coastguard"] },
  { slug: "border-guard", heads: ["border guard", "border guards", "border service", "border guard service"] },
  { slug: "police", heads: ["police"] },
  { slug: "central-bank", heads: ["central bank"], special: { JPN: "bank-of-japan", CHN: "peoples-bank", DEU: "bundesbank", FRA: "bank-of-france", ITA: "bank-of-italy", CAN: "bank-of-canada", AUS: "reserve-bank", KOR: "bank-of-korea", UKR: "national-bank", POL: "national-bank", IND: "reserve-bank", NOR: "norges-bank", USA: "federal-reserve", GBR: "bank-of-england", RUS: "bank-of-russia" } },
  { slug: "supreme-court", heads: ["supreme court"], special: { ISR: "high-court", VEN: "supreme-tribunal" } },
  { slug: "constitutional-court", heads: ["constitutional court"] },
  { slug: "senate", heads: ["senate"] },
  { slug: "security-council", heads: ["security council"], special: { UKR: "national-security-and-defense-council", USA: "national-security-council" } },
  { slug: "intelligence-service", heads: ["intelligence service", "intelligence agency", "intelligence services"], special: { DEU: "bnd", TUR: "national-intelligence-organization", EGY: "general-intelligence", KOR: "national-intelligence-service" } },
  { slug: "prosecutors", heads: ["prosecutors", "prosecutor's office"] },
  { slug: "security-forces", heads: ["security forces"] },
  { slug: "special-forces", heads: ["special forces", "special operations forces"] },
  { slug: "national-guard", heads: ["national guard"] },
  { slug: "labor-ministry", heads: ["labour ministry", "labor ministry", "ministry of labour", "ministry of labor"], special: { USA: "labor-department" } },
  { slug: "education-ministry", heads: ["education ministry", "ministry of education"], special: { USA: "education-department" } },
  { slug: "culture-ministry", heads: ["culture ministry", "ministry of culture"] },
  { slug: "information-ministry", heads: ["information ministry", "ministry of information"] },
  { slug: "oil-ministry", heads: ["oil ministry", "ministry of oil", "petroleum ministry"] },
  { slug: "intelligence-ministry", heads: ["intelligence ministry"] },
  { slug: "high-court", heads: ["high court"] },
  { slug: "central-election-commission", heads: ["central election commission", "election commission", "electoral commission"], special: { USA: "federal-election-commission", GBR: "electoral-commission" } },
  { slug: "human-rights-commission", heads: ["human rights commission"] },
];
