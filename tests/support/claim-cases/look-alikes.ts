import { type ClaimCase, casesOf } from "#tests/support/claim-cases/claim-case";

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

const otherSense = "word of commitment in another sense";
const noConduct = "act without a course of conduct";
const conditionalAct = "act that is itself only supposed";

/** Sentences with the words of commitment that tell of none: the hard half of what must stay out. */
export const lookAlikeCases: readonly ClaimCase[] = [
  guarantees.no(
    otherSense,
    "2023-09-14",
    "Nothing guarantees that a minefield of that depth can be crossed, said Colonel Ivo Brandt of the German staff college.",
  ),
  guarantees.no(noConduct, "2024-02-18", "The Danish and Dutch prime ministers agreed that the mood in Munich had been darker than the year before."),
  guarantees.no(
    conditionalAct,
    "2025-06-11",
    "If Washington were to promise troops, the Kremlin would have to rethink its plans, a Polish general mused.",
  ),
  guarantees.no(otherSense, "2022-03-18", "French officers in Tallinn are committed athletes, and most run ten kilometres before breakfast."),
  arms.no(otherSense, "2022-05-24", "A Ukrainian court found a Russian sergeant guilty of having committed a war crime."),
  arms.no(otherSense, "2023-02-10", "Demand for gunpowder in Europe outstripped supply, the German maker said in its yearly report."),
  arms.no(noConduct, "2014-07-22", "Malaysia’s transport minister declined to comment on the origin of the missile."),
  arms.no(noConduct, "2023-06-28", "The Pentagon refused to say how many of its officers work in Kyiv."),
  truces.no(otherSense, "2014-08-12", "Israeli farmers near the fence broke ground for a new shelter on Tuesday."),
  truces.no(noConduct, "2025-07-01", "Qatar’s foreign ministry offered its condolences to the families of the dead in Gaza."),
  truces.no(conditionalAct, "2016-02-11", "Should Moscow agree to a truce, nobody knows who would watch the roads around Aleppo."),
  truces.no(otherSense, "2019-11-09", "The Yemeni goalkeeper was released by his club after he had conceded five goals."),
  sanctions.no(otherSense, "2018-06-20", "FIFA’s referees sanctioned only one foul in the first half of Iran’s match against Spain."),
  sanctions.no(noConduct, "2022-04-05", "Hungary’s prime minister agreed with the Austrian chancellor that energy had become too dear."),
  sanctions.no(otherSense, "2021-12-06", "The Belarusian swimmer lifted the trophy and waved to the few fans who had been let in."),
  trade.no(otherSense, "2021-11-25", "China’s supply of magnesium tightened, and car makers in Bavaria cut a shift."),
  trade.no(otherSense, "2016-07-14", "A promising harvest in Ukraine pushed down the price of wheat in Chicago."),
  trade.no(noConduct, "2025-04-10", "Japan’s trade envoy refused to speculate about the mood in the White House."),
  trade.no(otherSense, "2013-07-08", "For the visitors from Brussels, the deal breaker at the Washington hotel was the coffee."),
  climate.no(otherSense, "2022-02-28", "A warmer Arctic offers Russian shippers shorter routes in summer, the report notes."),
  climate.no(noConduct, "2015-12-01", "The presidents of France and Peru agreed that the pavilion’s soup was excellent."),
  climate.no(conditionalAct, "2019-12-03", "Imagine that India pledged tomorrow to close every coal plant: where would its miners go?"),
  relief.no(otherSense, "2015-10-12", "Austrian border guards signed autographs for the children while the trains stood still."),
  relief.no(otherSense, "2022-03-21", "Polish volunteers know that hot soup is guaranteed to start a conversation."),
  relief.no(noConduct, "2018-10-22", "Mexico’s interior minister declined an interview about the caravan."),
  nuclear.no(otherSense, "2017-09-04", "The treaty room in Vienna, where Iran and its partners had sat, is now let for weddings."),
  nuclear.no(noConduct, "2021-06-15", "Delegates of Russia and the United States agreed that the hall in Geneva was too warm."),
  nuclear.no(conditionalAct, "2020-08-24", "Nobody in Tokyo can say what would follow if Pyongyang offered to give up its rockets."),
  membership.no(
    otherSense,
    "2016-09-16",
    "An application for membership in Bratislava’s oldest rowing club takes two signatures, the Slovak minister joked.",
  ),
  membership.no(otherSense, "2023-12-19", "Ukraine’s ambassador joined the NATO choir for two carols and left before the speeches."),
  membership.no(noConduct, "2024-11-05", "Moldova’s president thanked voters abroad for having queued in the cold."),
  reform.no(otherSense, "2019-06-27", "The youngest Democrat on the stage in Miami is a promising debater with a gift for pauses."),
  reform.no(otherSense, "2014-10-01", "Pupils in Oregon still recite the Pledge of Allegiance before the first lesson."),
  reform.no(noConduct, "2021-09-27", "Germany’s two small parties agreed that the election night had been exhausting."),
  talks.no(otherSense, "2016-05-17", "Vienna’s Ringstrasse was closed, and the Iranian delegation negotiated the last mile on foot."),
  talks.no(noConduct, "2023-03-22", "China’s spokesman refused to confirm which door the Russian guest had used."),
  finance.no(otherSense, "2015-06-22", "Greek savers withdrew four billion euros within a week, the central bank in Athens said."),
  finance.no(otherSense, "2018-08-13", "Turkey’s bonds offered a yield of twenty percent, the highest among its peers."),
  finance.no(conditionalAct, "2022-05-19", "Were China to forgive the loans, Colombo would still lack the dollars for fuel."),
  health.no(otherSense, "2021-02-03", "Cuban doctors are in demand from Lima to Luanda, a study in Geneva found."),
  health.no(noConduct, "2020-02-12", "The WHO’s experts declined to guess how many people in Wuhan had been infected."),
  health.no(otherSense, "2014-11-18", "A signed photograph of the Liberian president hangs in the nurses’ room."),
];
