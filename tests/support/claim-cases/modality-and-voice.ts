import { type ClaimCase, casesOf, claim } from "#tests/support/claim-cases/claim-case";

const guarantees = casesOf("security guarantees");
const arms = casesOf("arms and aid");
const truces = casesOf("ceasefires and prisoners");
const sanctions = casesOf("sanctions");
const trade = casesOf("trade and energy");
const climate = casesOf("climate");
const relief = casesOf("migration and humanitarian aid");
const nuclear = casesOf("nuclear non-proliferation");
const membership = casesOf("membership and enlargement");
const reform = casesOf("domestic reform and election promises");
const talks = casesOf("negotiations");
const finance = casesOf("finance and reconstruction");
const health = casesOf("health");

/** How sure, who says so, who is meant: the fields that one line can turn round. */
export const modalityAndVoiceCases: readonly ClaimCase[] = [
  guarantees.yes(
    "negation",
    "2024-06-13",
    "The ten-year pact that the United States and Ukraine signed does not oblige Washington to send soldiers.",
    claim("USA > UKR", "force_deployment", "signed", "does not oblige Washington to send soldiers", { negated: true }),
  ),
  guarantees.yes(
    "refusal",
    "2023-07-11",
    "NATO stopped short of inviting Ukraine to join.",
    claim("igo:NATO > UKR", "membership", "refused", "stopped short of inviting Ukraine to join", { negated: false }),
  ),
  guarantees.yes(
    "certainty",
    "2025-09-04",
    "Turkey could send ships to the Black Sea to protect Ukraine’s ports, its defence minister said.",
    claim("TUR > UKR", "force_deployment", "pledged", "could send ships to the Black Sea", { certainty: "possible", voice: "attributed" }),
  ),
  guarantees.yes(
    "legal force",
    "2014-03-06",
    "In a politically binding memorandum of 1994 Britain promised to respect Ukraine’s borders.",
    claim("GBR > UKR", "restraint", "pledged", "promised to respect Ukraine’s borders", {
      legalForce: "politically_binding",
      timeframe: "historical",
    }),
  ),
  arms.yes(
    "certainty",
    "2023-02-23",
    "China has reportedly offered Russia rifles and body armour.",
    claim("CHN > RUS", "military_aid", "proposed", "offered Russia rifles and body armour", { certainty: "probable" }),
  ),
  arms.yes(
    "voice",
    "2024-11-17",
    "The New York Times reported that Joe Biden, the US president, had allowed Ukraine to fire American missiles into Russia.",
    claim("USA > UKR", "military_aid", "agreed", "had allowed Ukraine to fire American missiles into Russia", {
      voice: "attributed",
      attributedTo: ["org:new-york-times"],
    }),
  ),
  arms.yes(
    "voice",
    "2022-07-20",
    "Washington accuses Tehran of having promised Moscow hundreds of drones.",
    claim("IRN > RUS", "military_aid", "pledged", "promised Moscow hundreds of drones", { attributedTo: ["state:USA"], voice: "attributed" }),
  ),
  arms.yes(
    "pronoun or description",
    "2024-06-06",
    "Emmanuel Macron received his Ukrainian colleague in Paris. The French president promised him a squadron of Mirage jets.",
    claim("FRA > UKR", "military_aid", "pledged", "promised him a squadron of Mirage jets"),
  ),
  arms.yes(
    "passive or relative clause",
    "2023-01-25",
    "Thirty-one tanks have been promised to Ukraine by the United States.",
    claim("USA > UKR", "military_aid", "pledged", "have been promised to Ukraine by the United States"),
  ),
  truces.yes(
    "certainty",
    "2024-08-15",
    "According to a diplomat in Doha, Hamas will probably accept a truce of six weeks with Israel.",
    claim("org:hamas > ISR", "ceasefire", "agreed", "will probably accept a truce of six weeks", { certainty: "probable", voice: "attributed" }),
  ),
  truces.yes(
    "pronoun or description",
    "2025-10-09",
    "Israel and Hamas have been at war for two years. Both sides agreed on Thursday to a first exchange of captives.",
    claim("ISR = org:hamas", "ceasefire", "agreed", "Both sides agreed on Thursday to a first exchange of captives"),
  ),
  truces.yes(
    "negation",
    "2014-08-26",
    "Moscow never promised Kyiv to close the border, the Russian foreign ministry said.",
    claim("RUS > UKR", "ceasefire", "pledged", "never promised Kyiv to close the border", {
      negated: true,
      voice: "attributed",
      attributedTo: ["body:RUS:foreign-ministry"],
    }),
  ),
  truces.yes(
    "condition",
    "2018-12-13",
    "Yemen’s government will leave the port of Hodeidah if the Houthis withdraw from it as well.",
    claim("YEM > org:houthis", "ceasefire", "pledged", "will leave the port of Hodeidah", {
      condition: "if the Houthis withdraw from it as well",
      trigger: "reciprocity",
    }),
  ),
  sanctions.yes(
    "certainty",
    "2021-12-07",
    "The United States may cut Russia off from the dollar if its troops cross the border, the White House said.",
    claim("USA > RUS", "sanctions", "pledged", "may cut Russia off from the dollar", {
      certainty: "possible",
      condition: "if its troops cross the border",
      trigger: "armed_attack",
      voice: "attributed",
    }),
  ),
  sanctions.yes(
    "voice",
    "2019-01-28",
    "The United States blocked the American accounts of Venezuela’s state oil firm.",
    claim("USA > VEN", "sanctions", "in_force", "blocked the American accounts", { voice: "author" }),
  ),
  sanctions.yes(
    "quotation",
    "2014-12-04",
    "“The European Union will not lift sanctions before the Minsk accord is carried out,” said the bloc’s foreign policy chief, Federica Mogherini, of Russia.",
    claim("igo:EU > RUS", "sanctions", "refused", "will not lift sanctions", {
      voice: "quoted",
      attributedTo: ["person:federica-mogherini"],
      condition: "before the Minsk accord is carried out",
    }),
  ),
  trade.yes(
    "negation",
    "2020-12-24",
    "The trade accord between Britain and the EU does not cover banks.",
    claim("GBR = igo:EU", "trade_investment", "agreed", "does not cover banks", { negated: true }),
  ),
  trade.yes(
    "quotation",
    "2018-07-25",
    "“The European Union will build more terminals for American gas,” said European Commission President Jean-Claude Juncker in Washington.",
    claim("igo:EU > USA", "trade_investment", "pledged", "will build more terminals for American gas", {
      voice: "quoted",
      attributedTo: ["person:jean-claude-juncker"],
    }),
  ),
  trade.yes(
    "pronoun or description",
    "2015-11-01",
    "Leaders of Japan and South Korea met for the first time in three years. The two countries agreed to speed up a trade pact.",
    claim("JPN = KOR", "trade_investment", "agreed", "The two countries agreed to speed up a trade pact"),
  ),
  climate.yes(
    "certainty",
    "2021-03-11",
    "Beijing might halt coal exports, said Xie Zhenhua, China’s climate envoy.",
    claim("CHN >", "environment", "pledged", "might halt coal exports", {
      certainty: "possible",
      voice: "attributed",
      attributedTo: ["person:xie-zhenhua"],
    }),
  ),
  climate.yes(
    "legal force",
    "2014-11-13",
    "The targets that Beijing and Washington agreed on are not legally binding.",
    claim("CHN = USA", "environment", "agreed", "The targets that Beijing and Washington agreed on are not legally binding", {
      legalForce: "non_binding",
    }),
  ),
  climate.yes(
    "negation",
    "2023-12-04",
    "The United Arab Emirates never agreed to cut its oil output, said its energy minister, Suhail al-Mazrouei.",
    claim("ARE >", "trade_investment", "agreed", "never agreed to cut its oil output", {
      negated: true,
      voice: "attributed",
      attributedTo: ["person:suhail-al-mazrouei"],
    }),
  ),
  relief.yes(
    "condition",
    "2023-09-10",
    "Algeria will send rescuers to Morocco if Rabat asks for them.",
    claim("DZA > MAR", "humanitarian_aid", "pledged", "will send rescuers to Morocco", { condition: "if Rabat asks for them", trigger: "request" }),
  ),
  relief.yes(
    "pronoun or description",
    "2017-11-23",
    "Myanmar gave way after weeks of pressure. It signed an accord with Bangladesh to take back the Rohingya.",
    claim("MMR > BGD", "humanitarian_aid", "signed", "signed an accord with Bangladesh to take back the Rohingya"),
  ),
  relief.yes(
    "voice",
    "2016-02-12",
    "Turkish officials say that the German chancellor, Angela Merkel, promised Ankara to fly refugees directly to Berlin.",
    claim("DEU > TUR", "humanitarian_aid", "pledged", "promised Ankara to fly refugees directly to Berlin", { voice: "attributed" }),
  ),
  nuclear.yes(
    "certainty",
    "2025-05-29",
    "Iran may suspend enrichment for a year, two officials in Tehran said.",
    claim("IRN >", "restraint", "pledged", "may suspend enrichment for a year", { certainty: "possible", voice: "attributed" }),
  ),
  nuclear.yes(
    "voice",
    "2018-10-20",
    "US President Donald Trump accused Russia of breaking the missile treaty.",
    claim("RUS > USA", "force_structure", "broken", "breaking the missile treaty", { voice: "attributed", attributedTo: ["person:donald-trump"] }),
  ),
  nuclear.yes(
    "condition",
    "2015-11-24",
    "Japan will let India buy its reactors once parliament in Tokyo ratifies their accord.",
    claim("JPN > IND", "trade_investment", "pledged", "will let India buy its reactors", {
      condition: "once parliament in Tokyo ratifies their accord",
      trigger: "ratification",
    }),
  ),
  membership.yes(
    "condition",
    "2022-06-17",
    "The EU will open talks with Ukraine once Kyiv appoints new constitutional judges.",
    claim("igo:EU > UKR", "membership", "pledged", "will open talks with Ukraine", {
      condition: "once Kyiv appoints new constitutional judges",
      trigger: "reform",
    }),
  ),
  membership.yes(
    "negation",
    "2021-12-23",
    "NATO never promised Russia not to admit Poland, said the alliance’s secretary general, Jens Stoltenberg.",
    claim("igo:NATO > RUS", "membership", "pledged", "never promised Russia not to admit Poland", {
      negated: true,
      polarity: "refrain",
      voice: "attributed",
      attributedTo: ["person:jens-stoltenberg"],
    }),
  ),
  membership.yes(
    "condition",
    "2024-09-11",
    "Berlin will back Ukraine’s entry into NATO only after a peace treaty.",
    claim("DEU > UKR", "membership", "pledged", "will back Ukraine’s entry into NATO", {
      condition: "only after a peace treaty",
      trigger: "peace_deal",
    }),
  ),
  reform.yes(
    "certainty",
    "2015-05-10",
    "The United Kingdom may hold its referendum on Europe a year early, the newly elected prime minister, David Cameron, said.",
    claim("GBR >", "reform", "pledged", "may hold its referendum on Europe a year early", {
      certainty: "possible",
      voice: "attributed",
      attributedTo: ["person:david-cameron"],
    }),
  ),
  reform.yes(
    "pronoun or description",
    "2022-10-30",
    "Luiz Inácio Lula da Silva beat Jair Bolsonaro by two points. In his speech the president-elect promised to bring back the ministry of culture.",
    claim("person:luiz-inacio-lula-da-silva >", "reform", "pledged", "promised to bring back the ministry of culture"),
  ),
  talks.yes(
    "refusal",
    "2013-06-20",
    "Afghanistan’s government refrained from sending envoys to the Taliban’s new office in Doha.",
    claim("AFG > org:taliban", "negotiation", "refused", "refrained from sending envoys", { negated: false }),
  ),
  talks.yes(
    "voice",
    "2019-09-07",
    "US President Donald Trump wrote that the Taliban had agreed to meet him at Camp David.",
    claim("org:taliban > USA", "negotiation", "agreed", "the Taliban had agreed to meet him", {
      voice: "attributed",
      attributedTo: ["person:donald-trump"],
    }),
  ),
  talks.yes(
    "condition",
    "2025-05-11",
    "Ukraine will talk to Russia in Istanbul once the guns are silent.",
    claim("UKR > RUS", "negotiation", "pledged", "will talk to Russia in Istanbul", { condition: "once the guns are silent", trigger: "ceasefire" }),
  ),
  guarantees.yes(
    "condition",
    "2023-10-12",
    "Kenya will lead the police mission in Haiti if the United Nations pays for it.",
    claim("KEN > HTI", "force_deployment", "pledged", "will lead the police mission in Haiti", {
      condition: "if the United Nations pays for it",
      trigger: "funding",
    }),
  ),
  finance.yes(
    "certainty",
    "2014-12-22",
    "China could lend Russia money from a currency swap, its foreign minister, Wang Yi, said.",
    claim("CHN > RUS", "financial_aid", "pledged", "could lend Russia money", {
      certainty: "possible",
      voice: "attributed",
      attributedTo: ["person:wang-yi"],
    }),
  ),
  finance.yes(
    "condition",
    "2017-05-02",
    "Ankara will pay Tunis the second half of the loan if Tunisia opens its market to Turkish steel.",
    claim("TUR > TUN", "financial_aid", "pledged", "will pay Tunis the second half of the loan", {
      condition: "if Tunisia opens its market to Turkish steel",
      trigger: "reciprocity",
    }),
  ),
  health.yes(
    "certainty",
    "2021-03-16",
    "Berlin reportedly agreed to hand Kenya half a million doses.",
    claim("DEU > KEN", "humanitarian_aid", "agreed", "agreed to hand Kenya half a million doses", { certainty: "probable" }),
  ),
  health.yes(
    "negation",
    "2021-01-29",
    "Moscow never offered Kyiv its vaccine free of charge, Ukraine’s health ministry said.",
    claim("RUS > UKR", "humanitarian_aid", "proposed", "never offered Kyiv its vaccine free of charge", {
      negated: true,
      voice: "attributed",
      attributedTo: ["body:UKR:health-ministry"],
    }),
  ),
];
