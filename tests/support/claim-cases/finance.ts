import { type ClaimCase, casesOf, claim } from "#tests/support/claim-cases/claim-case";

const { yes, no } = casesOf("finance and reconstruction");

export const financeCases: readonly ClaimCase[] = [
  yes(
    "one-sided agreement",
    "2019-07-03",
    "The International Monetary Fund approved a loan of $6 billion for Pakistan.",
    claim("igo:IMF > PAK", "financial_aid", "allocated", "approved a loan of $6 billion for Pakistan", { amount: 6e9, currency: "USD" }),
  ),
  yes(
    "one-sided agreement",
    "2023-03-21",
    "The International Monetary Fund agreed to lend Ukraine $15.6 billion over four years.",
    claim("igo:IMF > UKR", "financial_aid", "agreed", "agreed to lend Ukraine $15.6 billion", { amount: 15.6e9, currency: "USD" }),
  ),
  yes(
    "one-sided agreement",
    "2024-02-01",
    "The leaders of the European Union agreed a fund of 50 billion euros for Ukraine.",
    claim("igo:EU > UKR", "financial_aid", "agreed", "agreed a fund of 50 billion euros for Ukraine", { amount: 50e9, currency: "EUR" }),
  ),
  yes(
    "active pledge",
    "2018-02-14",
    "Kuwait pledged two billion dollars to rebuild Iraq.",
    claim("KWT > IRQ", "financial_aid", "pledged", "pledged two billion dollars to rebuild Iraq", { amount: 2e9, currency: "USD" }),
  ),
  yes(
    "active pledge",
    "2014-10-12",
    "Qatar promised a billion dollars to rebuild homes in Gaza.",
    claim("QAT >", "financial_aid", "pledged", "promised a billion dollars to rebuild homes in Gaza", { amount: 1e9, currency: "USD" }),
  ),
  yes(
    "refusal",
    "2017-09-15",
    "The United States and France would not pay for Syria’s reconstruction, Western diplomats said.",
    claim("USA, FRA > SYR", "financial_aid", "refused", "would not pay for Syria’s reconstruction", {
      voice: "attributed",
      attributedTo: ["group:western-diplomats"],
    }),
  ),
  yes(
    "refusal",
    "2015-06-30",
    "Berlin rejected a new Greek request for money.",
    claim("DEU > GRC", "financial_aid", "refused", "rejected a new Greek request for money"),
  ),
  yes(
    "condition",
    "2022-09-01",
    "The IMF will lend Sri Lanka $2.9 billion once its creditors agree to relief.",
    claim("igo:IMF > LKA", "financial_aid", "pledged", "will lend Sri Lanka $2.9 billion", {
      amount: 2.9e9,
      currency: "USD",
      condition: "once its creditors agree to relief",
    }),
  ),
  yes(
    "condition",
    "2014-03-05",
    "Brussels offered Kyiv 11 billion euros provided that it reforms its energy market.",
    claim("igo:EU > UKR", "financial_aid", "proposed", "offered Kyiv 11 billion euros", {
      amount: 11e9,
      currency: "EUR",
      condition: "provided that it reforms its energy market",
      trigger: "reform",
    }),
  ),
  yes(
    "suspension",
    "2016-05-24",
    "The IMF suspended payments to Mozambique over its hidden debts.",
    claim("igo:IMF > MOZ", "financial_aid", "suspended", "suspended payments to Mozambique"),
  ),
  yes(
    "suspension",
    "2021-08-24",
    "The World Bank halted funding for Afghanistan.",
    claim("igo:WB > AFG", "financial_aid", "suspended", "halted funding for Afghanistan"),
  ),
  yes(
    "performance",
    "2013-01-30",
    "Japan paid Myanmar’s arrears with a bridging loan of $900 million.",
    claim("JPN > MMR", "financial_aid", "delivered", "paid Myanmar’s arrears with a bridging loan of $900 million", {
      amount: 900e6,
      currency: "USD",
    }),
  ),
  yes(
    "performance",
    "2024-12-24",
    "Washington has transferred the first billion dollars, backed by frozen assets, to Ukraine.",
    claim("USA > UKR", "financial_aid", "delivered", "has transferred the first billion dollars"),
  ),
  yes(
    "performance",
    "2022-12-14",
    "The European Union is paying Moldova’s energy bills through the winter.",
    claim("igo:EU > MDA", "financial_aid", "delivering", "is paying Moldova’s energy bills"),
  ),
  yes(
    "one-sided agreement",
    "2023-06-22",
    "China agreed to restructure Zambia’s debt of four billion dollars.",
    claim("CHN > ZMB", "financial_aid", "agreed", "agreed to restructure Zambia’s debt", { amount: 4e9, currency: "USD" }),
  ),
  yes(
    "demand",
    "2022-11-13",
    "Pakistan’s prime minister, Shehbaz Sharif, appealed to rich countries to forgive its debts after the floods.",
    claim("group:rich-countries > PAK", "financial_aid", "demanded", "appealed to rich countries to forgive its debts", {
      attributedTo: ["person:shehbaz-sharif"],
    }),
  ),
  yes(
    "demand",
    "2025-10-20",
    "Ukraine wants the European Union to hand over Russia’s frozen billions as a loan.",
    claim("igo:EU > UKR", "financial_aid", "demanded", "wants the European Union to hand over Russia’s frozen billions"),
  ),
  yes(
    "headline",
    "2018-06-07",
    "IMF to lend Argentina $50 billion",
    claim("igo:IMF > ARG", "financial_aid", "pledged", "to lend Argentina $50 billion", { amount: 50e9, currency: "USD" }),
  ),
  yes(
    "under negotiation",
    "2023-01-31",
    "Islamabad is negotiating with the IMF over the release of $1.1 billion.",
    claim("igo:IMF > PAK", "financial_aid", "negotiating", "is negotiating with the IMF over the release of $1.1 billion", {
      amount: 1.1e9,
      currency: "USD",
    }),
  ),
  yes(
    "quotation",
    "2022-07-04",
    "“Switzerland will double its bilateral support for Ukraine,” President Ignazio Cassis told the conference in Lugano.",
    claim("CHE > UKR", "financial_aid", "pledged", "will double its bilateral support for Ukraine", {
      voice: "quoted",
      attributedTo: ["person:ignazio-cassis"],
    }),
  ),
  yes(
    "passive or relative clause",
    "2020-04-13",
    "Debt service worth $500 million was forgiven by the International Monetary Fund for the poorest countries.",
    claim("igo:IMF > group:poorest-countries", "financial_aid", "agreed", "was forgiven by the International Monetary Fund", {
      amount: 500e6,
      currency: "USD",
    }),
  ),
  yes(
    "noun phrase",
    "2013-12-17",
    "Moscow’s decision to lend Kyiv $15 billion stunned traders.",
    claim("RUS > UKR", "financial_aid", "pledged", "Moscow’s decision to lend Kyiv $15 billion", { amount: 15e9, currency: "USD" }),
  ),
  yes(
    "certainty",
    "2015-03-09",
    "Russia may lend Greece money, its finance minister hinted.",
    claim("RUS > GRC", "financial_aid", "pledged", "may lend Greece money", { certainty: "possible" }),
  ),
  yes(
    "passive or relative clause",
    "2018-08-15",
    "Qatar, which promised Turkey $15 billion in loans, called the lira undervalued.",
    claim("QAT > TUR", "financial_aid", "pledged", "promised Turkey $15 billion in loans", { amount: 15e9, currency: "USD" }),
  ),
  yes(
    "in force",
    "2022-03-08",
    "Under the treaty Germany guarantees 27 percent of the eurozone rescue fund’s capital.",
    claim("DEU >", "financial_aid", "in_force", "Germany guarantees 27 percent", { legalForce: "binding" }),
  ),
  yes(
    "withdrawal or expiry",
    "2017-03-16",
    "The United States will end its payments to the UN’s population fund.",
    claim("USA > body:UN:unfpa", "financial_aid", "withdrawn", "will end its payments to the UN’s population fund"),
  ),
  yes(
    "breach",
    "2014-02-18",
    "Donors failed to pay Haiti the billions that they had promised after the earthquake.",
    claim("group:donors > HTI", "financial_aid", "broken", "failed to pay Haiti the billions"),
  ),
  yes(
    "coordination",
    "2018-06-11",
    "Saudi Arabia, Kuwait and the United Arab Emirates pledged $2.5 billion to Jordan.",
    claim("SAU, KWT, ARE > JOR", "financial_aid", "pledged", "pledged $2.5 billion to Jordan", { amount: 2.5e9, currency: "USD" }),
  ),
  yes(
    "one-sided agreement",
    "2023-10-05",
    "The European Commission earmarked 300 million euros for Moldova’s roads.",
    claim("body:EU:european-commission > MDA", "financial_aid", "allocated", "earmarked 300 million euros for Moldova’s roads", {
      amount: 300e6,
      currency: "EUR",
    }),
  ),
  no("plain fact", "2016-09-26", "Rebuilding Aleppo’s old town will cost five billion dollars, architects reckon."),
  no("forecast", "2024-04-16", "Debt in poor countries is set to rise again next year, the report forecast."),
  no("opinion", "2015-07-17", "Austerity on that scale is arithmetic without mercy, a Nobel laureate wrote."),
  no("assertion of need", "2022-06-02", "Reconstruction requires surveyors as much as cement, the mayor of Kharkiv noted."),
  no("question", "2023-10-04", "Whose money lies in the Belgian clearing house?"),
  no("meeting held", "2022-10-25", "Bankers and mayors filled a hall in Berlin to talk of bridges."),
  no("hypothetical", "2018-08-30", "If the peso had held, Buenos Aires would have borrowed on the market."),
  no("plain fact", "2022-04-12", "Sri Lanka’s foreign reserves fell below fifty million dollars."),
  no("boilerplate", "2021-01-27", "This article is free to read. Shares quoted with a delay of fifteen minutes."),
  no("job title", "2019-10-01", "Kristalina Georgieva, an economist from Sofia, took up her post at the Fund."),
  no("denunciation or praise", "2015-01-26", "The bishop lambasted the lenders for their coldness."),
  no("what a commitment would mean", "2025-12-03", "Such a loan would leave Belgium exposed to claims in court."),
];
