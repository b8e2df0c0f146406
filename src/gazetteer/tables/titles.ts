/**
 * Titles that stand before a person's name ("Prime Minister Jane Doe") or alone with a state ("the German chancellor"), and whom their holder binds: the
 * state or body, or nobody but the person. Longest first where one holds another. Written for this project.
 */
type TitleScope = "state" | "organisation" | "body" | "none";
export interface TitleRow {
  readonly text: string;
  /** What an office holder of this title speaks for. */
  readonly scope: TitleScope;
}

const stateTitles = `acting president, vice president, deputy president, president, deputy prime minister, vice prime minister, prime minister, first deputy prime minister,
  premier, vice premier, chancellor, vice chancellor, taoiseach, king, queen, crown prince, prince, emir, sultan, supreme leader, ayatollah, pope,
  deputy foreign minister, first deputy foreign minister, foreign minister, foreign secretary, minister of foreign affairs, minister for foreign affairs,
  secretary of state, deputy secretary of state, under secretary of state, undersecretary of state, assistant secretary of state, state secretary,
  deputy defence minister, deputy defense minister, defence minister, defense minister, minister of defence, minister of defense, minister for defence,
  armed forces minister, defence secretary, defense secretary, secretary of defense, secretary of war, interior minister, home secretary,
  finance minister, minister of finance, chancellor of the exchequer, treasury secretary, secretary of the treasury, economy minister, economics minister,
  trade minister, commerce minister, commerce secretary, secretary of commerce, trade representative, development minister, international development minister,
  energy minister, energy secretary, environment minister, climate minister, climate envoy, agriculture minister, justice minister, health minister,
  attorney general, national security adviser, national security advisor, special envoy, special representative, presidential envoy, special presidential envoy,
  envoy, peace envoy, chief negotiator, lead negotiator, negotiator, ambassador, permanent representative, chargé d'affaires, consul general,
  government spokesman, government spokeswoman, government spokesperson, presidential spokesman, presidential spokesperson, presidential aide,
  presidential adviser, presidential advisor, presidential chief of staff, white house press secretary, press secretary, head of the presidential office,
  first lady, head of state, head of government, minister`;
const organisationTitles = `secretary general, secretary-general, deputy secretary general, deputy secretary-general, director general, director-general, managing director,
  executive director, executive secretary, high representative, foreign policy chief, commission president, council president, commissioner, eu commissioner,
  high commissioner, under-secretary-general, emergency relief coordinator, humanitarian coordinator, special rapporteur, commissioner-general, chairman, chairwoman, chair`;
const bodyTitles = `speaker, majority leader, minority leader, senator, sen, congressman, congresswoman, representative, rep, mp, mep, lawmaker, party leader, general secretary,
  chief of the general staff, chief of staff, commander-in-chief, commander in chief, commander, army chief, general, gen, lieutenant general, lt gen, major general,
  maj gen, brigadier general, admiral, adm, colonel, col, lieutenant colonel, major, captain, central bank governor, spokesman, spokeswoman, spokesperson`;
const otherTitles = `governor, gov, mayor, chief executive, mr, mrs, ms, miss, dr, prof, professor, sir, dame, lord, lady, baroness, sheikh, imam, rabbi, archbishop, cardinal, bishop,
  former president, former prime minister, former chancellor, former foreign minister, former secretary of state, ex-president, then-president, president-elect,
  opposition leader, leader, director, analyst, expert`;

function rows(list: string, scope: TitleScope): TitleRow[] {
  return list.split(",").map((text) => ({ text: text.trim().replace(/\s+/gu, " "), scope }));
}

/** Lower-cased, longest first. */
export const titles: readonly TitleRow[] = [
  ...rows(stateTitles, "state"),
  ...rows(organisationTitles, "organisation"),
  ...rows(bodyTitles, "body"),
  ...rows(otherTitles, "none"),
].sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
