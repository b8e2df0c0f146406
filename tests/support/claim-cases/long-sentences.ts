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

const label = "long sentence";
const trap = "long sentence without a claim";

/** Sentences as long as those of newspapers: lead paragraphs, inserted clauses, quotations within reports. All subjects. */
export const longSentenceCases: readonly ClaimCase[] = [
  guarantees.yes(
    label,
    "2025-08-19",
    "After a day of calls between European capitals, Italy’s prime minister, Giorgia Meloni, said on Tuesday that Rome, which has ruled out sending soldiers of its own to Ukraine, would help to defend the country if it is attacked again.",
    claim("ITA > UKR", "force_deployment", "refused", "has ruled out sending soldiers of its own to Ukraine"),
    claim("ITA > UKR", "defense_guarantee", "pledged", "would help to defend the country", {
      condition: "if it is attacked again",
      trigger: "armed_attack",
      voice: "attributed",
      attributedTo: ["person:giorgia-meloni"],
    }),
  ),
  guarantees.yes(
    label,
    "2014-09-03",
    "Speaking in Tallinn two days before the alliance’s summit in Wales, US President Barack Obama promised the three small states on Russia’s edge, Estonia, Latvia and Lithuania, that the United States would defend them if they were attacked.",
    claim("USA > EST, LVA, LTU", "defense_guarantee", "pledged", "the United States would defend them", {
      condition: "if they were attacked",
      trigger: "armed_attack",
    }),
  ),
  guarantees.no(
    trap,
    "2024-04-04",
    "On its seventy-fifth birthday the alliance that was founded in Washington by twelve war-weary states counts thirty-two members, a larger budget than ever, and, in the eyes of its critics, as many doubts as flags.",
  ),
  arms.yes(
    label,
    "2022-12-21",
    "During a hurried trip that Ukrainian officials had kept secret until his plane landed, US President Joe Biden told his guest at the White House that the United States would supply Ukraine with a battery of Patriot missiles worth about a billion dollars.",
    claim("USA > UKR", "military_aid", "pledged", "the United States would supply Ukraine with a battery of Patriot missiles", {
      voice: "attributed",
      attributedTo: ["person:joe-biden"],
    }),
  ),
  arms.yes(
    label,
    "2018-10-25",
    "Germany, whose chancellor had spoken of the killing as monstrous, suspended its arms exports to Saudi Arabia and urged Britain and France to follow.",
    claim("DEU > SAU", "military_aid", "suspended", "suspended its arms exports to Saudi Arabia"),
    claim("GBR, FRA > SAU", "military_aid", "demanded", "urged Britain and France to follow", { attributedTo: ["state:DEU"] }),
  ),
  arms.no(
    trap,
    "2022-08-24",
    "Half a year after the first columns crossed the border, burnt tanks stand on the capital’s main street, where children climb on the turrets and their parents take pictures between two alarms.",
  ),
  truces.yes(
    label,
    "2016-08-24",
    "After four years of talks in Havana and a war that cost more than two hundred thousand lives, Colombia’s government and the FARC announced on Wednesday that they had agreed to end their conflict for good.",
    claim("COL = org:farc", "ceasefire", "agreed", "they had agreed to end their conflict", { voice: "attributed" }),
  ),
  truces.yes(
    label,
    "2023-05-20",
    "Mediators from Riyadh said that the Sudanese army, which a week earlier had walked out of the room, agreed to a truce of seven days with the Rapid Support Forces so that food could reach the capital.",
    claim("body:SDN:armed-forces = org:rapid-support-forces", "ceasefire", "agreed", "agreed to a truce of seven days", { voice: "attributed" }),
  ),
  truces.no(
    trap,
    "2016-12-13",
    "Buses with shattered windows waited at the edge of the last rebel quarter while men with megaphones, women with bundles and a boy with a caged bird stood in the rain and asked one another what would happen.",
  ),
  sanctions.yes(
    label,
    "2014-07-29",
    "Shaken by the loss of the airliner and pressed by the Dutch, the European Union imposed its first measures against whole branches of Russia’s economy, among them a ban on new loans to state banks.",
    claim("igo:EU > RUS", "sanctions", "in_force", "imposed its first measures against whole branches of Russia’s economy"),
  ),
  sanctions.yes(
    label,
    "2023-10-18",
    "In return for a pledge by Caracas to hold a fair vote next year, the United States suspended its sanctions on Venezuela’s oil for six months.",
    claim("VEN >", "reform", "pledged", "a pledge by Caracas to hold a fair vote next year"),
    claim("USA > VEN", "sanctions", "suspended", "suspended its sanctions on Venezuela’s oil"),
  ),
  sanctions.no(
    trap,
    "2022-11-30",
    "Traders who for years had sold the same crude under the same names now meet in new towers by the Gulf, where nobody asks about flags and where the rents, a broker said with a shrug, have doubled since the spring.",
  ),
  trade.yes(
    label,
    "2019-06-28",
    "Two decades after the first round, and hours before leaders sat down in Osaka, the European Union and Mercosur reached a trade agreement that would scrap duties on most goods.",
    claim("igo:EU = igo:Mercosur", "trade_investment", "agreed", "reached a trade agreement"),
  ),
  trade.yes(
    label,
    "2021-07-21",
    "Under a compromise over the pipeline that had soured their ties for years, Washington agreed not to punish its builders, while Germany promised Ukraine a loan of $175 million.",
    claim("USA >", "sanctions", "agreed", "agreed not to punish its builders", { polarity: "refrain" }),
    claim("DEU > UKR", "financial_aid", "pledged", "promised Ukraine a loan of $175 million", { amount: 175e6, currency: "USD" }),
  ),
  trade.no(
    trap,
    "2018-04-11",
    "Soybean growers along the river, who had voted in large numbers for the man who now quarrels with their best customer, watched the price on the board fall for a fourth day and said little.",
  ),
  climate.yes(
    label,
    "2022-11-20",
    "In the early hours of Sunday, long after the caterers had left and some ministers had flown home, delegates of nearly two hundred countries agreed to set up a fund for states that are battered by storms and floods.",
    claim("group:countries >", "environment", "agreed", "agreed to set up a fund for states that are battered by storms"),
  ),
  climate.yes(
    label,
    "2020-12-12",
    "Britain, the country that taught the world to burn coal, promised on Saturday to stop paying for fossil-fuel projects abroad, Prime Minister Boris Johnson told an online meeting.",
    claim("GBR >", "environment", "pledged", "to stop paying for fossil-fuel projects abroad", { polarity: "refrain" }),
  ),
  climate.no(
    trap,
    "2021-07-19",
    "In the valley where the river had carried off bridges, cars and the ground floor of the pharmacy, geologists explained to a row of cameras that warm air holds more water and that slopes without trees hold less.",
  ),
  relief.yes(
    label,
    "2021-08-18",
    "Canada, whose last soldiers left Kandahar a decade ago, promised on Wednesday to take in 20,000 Afghans at risk, among them judges, reporters and women who had served in the police.",
    claim("CAN > group:afghans", "humanitarian_aid", "pledged", "to take in 20,000 Afghans at risk"),
  ),
  relief.yes(
    label,
    "2024-05-10",
    "Under pressure from Washington and from aid workers who spoke of empty ovens, Israel promised the UN that it would reopen the Erez crossing to lorries with flour.",
    claim("ISR > igo:UN", "humanitarian_aid", "pledged", "promised the UN that it would reopen the Erez crossing"),
  ),
  relief.no(
    trap,
    "2018-11-12",
    "The column of mothers with pushchairs, day labourers and barefoot teenagers that had formed weeks before at a bus station in Honduras slept on a football pitch and moved on before sunrise.",
  ),
  nuclear.yes(
    label,
    "2015-07-14",
    "After eighteen days in a Vienna hotel, Iran agreed to give up most of its centrifuges, and in exchange six world powers promised Tehran to lift the sanctions that have throttled its economy.",
    claim("IRN >", "restraint", "agreed", "agreed to give up most of its centrifuges"),
    claim("group:world-powers > IRN", "sanctions", "pledged", "promised Tehran to lift the sanctions", { polarity: "refrain" }),
  ),
  nuclear.yes(
    label,
    "2013-07-19",
    "Three weeks after a customs search had found missiles beneath sacks of sugar, Panama invited inspectors of the United Nations to examine the North Korean freighter.",
    claim("PAN > igo:UN", "monitoring", "proposed", "invited inspectors of the United Nations"),
  ),
  nuclear.no(
    trap,
    "2022-09-02",
    "The inspectors, who had driven for two days past checkpoints and shell holes, walked through the turbine hall in blue helmets while engineers with tired faces answered their questions in whispers.",
  ),
  membership.yes(
    label,
    "2022-06-23",
    "At a summit in Brussels that was meant to be about inflation, the leaders of the European Union granted candidate status to Ukraine and Moldova, but told Georgia that it would have to wait.",
    claim("igo:EU > UKR, MDA", "membership", "agreed", "granted candidate status to Ukraine and Moldova"),
    claim("igo:EU > GEO", "membership", "refused", "told Georgia that it would have to wait"),
  ),
  membership.yes(
    label,
    "2024-02-26",
    "Hungary’s parliament, which for nineteen months had found one reason after another to put off the vote, ratified Sweden’s accession to NATO on Monday.",
    claim("HUN > SWE", "membership", "ratified", "ratified Sweden’s accession to NATO"),
  ),
  membership.no(
    trap,
    "2023-07-12",
    "Between the barricades of the old town, where shops had hung out yellow and blue ribbons, the guests of the summit walked from dinner to dinner and parsed each comma of a paragraph that pleased nobody.",
  ),
  reform.yes(
    label,
    "2018-11-26",
    "Facing the biggest protests of his time in office, French President Emmanuel Macron, whose popularity had sunk to a new low, promised to raise the minimum wage by a hundred euros a month.",
    claim("FRA >", "reform", "pledged", "promised to raise the minimum wage by a hundred euros a month"),
  ),
  reform.yes(
    label,
    "2022-08-09",
    "In Dakar President Macky Sall, bruised by the loss of the largest cities, promised to publish all of Senegal’s contracts with oil firms, while the opposition demanded that he rule out a third term.",
    claim("SEN >", "reform", "pledged", "promised to publish all of Senegal’s contracts with oil firms"),
    claim("person:macky-sall >", "other", "demanded", "demanded that he rule out a third term"),
  ),
  reform.no(
    trap,
    "2016-11-08",
    "In the gymnasium of a school that was built when the steel mill still ran three shifts, voters who had known each other for fifty years stood in two lines and avoided the subject.",
  ),
  talks.yes(
    label,
    "2021-10-14",
    "Iran, whose new government has let four months pass without a meeting, agreed on Thursday to return to the nuclear talks in Vienna by the end of November, its deputy foreign minister, Ali Bagheri Kani, wrote.",
    claim("IRN >", "negotiation", "agreed", "agreed on Thursday to return to the nuclear talks", {
      voice: "attributed",
      attributedTo: ["person:ali-bagheri-kani"],
    }),
  ),
  talks.yes(
    label,
    "2025-04-24",
    "“Norway is prepared to receive both delegations at any hour,” said its foreign minister, Espen Barth Eide, who offered to host talks between Sudan’s army and the Rapid Support Forces outside Oslo.",
    claim(
      "NOR > body:SDN:armed-forces, org:rapid-support-forces",
      "negotiation",
      "proposed",
      "offered to host talks between Sudan’s army and the Rapid Support Forces",
    ),
  ),
  talks.no(
    trap,
    "2018-03-27",
    "The train with the dark green carriages that rolled into Beijing before dusk was longer than the one in which the father had once come, and the guards on the platform wore white gloves.",
  ),
  finance.yes(
    label,
    "2024-06-13",
    "At a seaside hotel in Apulia, after months in which lawyers in three time zones had argued over who owns the interest, the Group of Seven agreed to lend Ukraine $50 billion against the proceeds of frozen Russian assets.",
    claim("igo:G7 > UKR", "financial_aid", "agreed", "agreed to lend Ukraine $50 billion", { amount: 50e9, currency: "USD" }),
  ),
  finance.yes(
    label,
    "2022-07-20",
    "The World Bank, which had cut off Sri Lanka’s government in spring, said it would not offer the country new money until its rulers agree to deep reforms.",
    claim("igo:WB > LKA", "financial_aid", "refused", "it would not offer the country new money", {
      condition: "until its rulers agree to deep reforms",
      trigger: "reform",
      voice: "attributed",
      attributedTo: ["igo:WB"],
    }),
  ),
  finance.no(
    trap,
    "2015-07-06",
    "Pensioners who had queued since four in the morning outside a branch in Thessaloniki learned at nine that only customers with surnames from A to K would be served that day.",
  ),
  health.yes(
    label,
    "2020-09-21",
    "More than 150 countries, though neither the United States nor Russia, signed up to a scheme of the World Health Organization under which richer members pay for vaccine for the poorer ones.",
    claim("group:countries >", "humanitarian_aid", "signed", "signed up to a scheme of the World Health Organization"),
  ),
  health.yes(
    label,
    "2025-02-06",
    "In seven provinces counsellors were sent home and waiting rooms locked after the United States, whose flag still hangs beside the doors, halted its funding for HIV programmes in South Africa.",
    claim("USA > ZAF", "humanitarian_aid", "suspended", "halted its funding for HIV programmes in South Africa"),
  ),
  health.no(
    trap,
    "2022-04-11",
    "On the twentieth floor of a block in the sealed city, where deliveries had stopped and songs rose at night from window to window, a retired tram driver counted his cabbages and wrote the number on the wall.",
  ),
];
