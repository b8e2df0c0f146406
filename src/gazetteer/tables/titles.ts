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

const stateTitles = `acting president, vice president, deputy president, president, deputy prime minister, vice prime minister, prime minister,
  first deputy prime minister, premier, vice premier, chancellor, vice chancellor, taoiseach, king, queen, crown prince, prince, emir, sultan,
  supreme leader, ayatollah, pope, deputy foreign minister, first deputy foreign minister, foreign minister, foreign secretary,
  minister of foreign affairs, minister for foreign affairs, secretary of state, deputy secretary of state, under secretary of state,
  undersecretary of state, assistant secretary of state, state secretary, deputy defence minister, deputy defense minister, defence minister,
  defense minister, minister of defence, minister of defense, minister for defence, armed forces minister, defence secretary, defense secretary,
  secretary of defense, secretary of war, interior minister, home secretary, finance minister, minister of finance, chancellor of the exchequer,
  treasury secretary, secretary of the treasury, economy minister, economics minister, trade minister, commerce minister, commerce secretary,
  secretary of commerce, trade representative, development minister, international development minister, energy minister, energy secretary,
  environment minister, climate minister, climate envoy, agriculture minister, justice minister, health minister, attorney general,
  national security adviser, national security advisor, special envoy, special representative, presidential envoy, special presidential envoy,
  envoy, peace envoy, chief negotiator, lead negotiator, negotiator, ambassador, permanent representative, chargé d'affaires, consul general,
  government spokesman, government spokeswoman, government spokesperson, presidential spokesman, presidential spokesperson, presidential aide,
  presidential adviser, presidential advisor, presidential chief of staff, white house press secretary, press secretary,
  head of the presidential office, first lady, head of state, head of government, minister, interim president, interim prime minister,
  caretaker prime minister, acting prime minister, first vice president, executive president, co-president, tánaiste, emperor, empress, princess,
  duke, duchess, grand duke, sheikha, grand ayatollah, pontiff, acting foreign minister, acting defence minister, acting defense minister,
  interim foreign minister, deputy interior minister, deputy finance minister, deputy economy minister, external affairs minister,
  minister of external affairs, minister of state, foreign affairs minister, defense chief, defence chief, europe minister, immigration minister,
  migration minister, home minister, minister of home affairs, minister of internal affairs, security minister, national security minister,
  intelligence minister, oil minister, petroleum minister, transport minister, transportation secretary, labour minister, labor minister,
  labor secretary, education minister, education secretary, health secretary, culture minister, information minister, communications minister,
  digital transformation minister, industry minister, infrastructure minister, reconstruction minister, planning minister, social affairs minister,
  family minister, housing minister, housing secretary, interior secretary, homeland security secretary, agriculture secretary,
  health and human services secretary, secretary of veterans affairs, army secretary, navy secretary, deputy secretary of defense,
  under secretary of defense, undersecretary of defense, assistant secretary of defense, deputy assistant secretary of state,
  deputy assistant secretary of defense, deputy treasury secretary, deputy attorney general, solicitor general, prosecutor general,
  general prosecutor, chief prosecutor, budget minister, water minister, strategic affairs minister, justice secretary,
  work and pensions secretary, environment secretary, business secretary, trade secretary, culture secretary, chief secretary, cabinet secretary,
  chief cabinet secretary, deputy chief of staff, white house chief of staff, white house spokesman, white house spokeswoman,
  white house spokesperson, white house adviser, white house advisor, kremlin spokesman, kremlin spokesperson, kremlin aide, kremlin adviser,
  kremlin envoy, kremlin chief of staff, senior adviser, senior advisor, deputy national security adviser, deputy national security advisor,
  counsellor, counselor, special adviser, special advisor, economic adviser, top adviser, foreign policy adviser, foreign policy advisor,
  spymaster, intelligence chief, spy chief, deputy spokesperson, deputy spokesman, foreign ministry spokesman, foreign ministry spokeswoman,
  foreign ministry spokesperson, state department spokesman, state department spokeswoman, state department spokesperson,
  defence ministry spokesman, defense ministry spokesman, defence ministry spokesperson, pentagon spokesman, pentagon press secretary,
  pentagon chief, us ambassador, deputy ambassador, deputy envoy, middle east envoy, ukraine envoy, syria envoy, iran envoy, climate negotiator,
  trade negotiator, deputy negotiator, nuclear negotiator, chief nuclear negotiator, chief envoy, mediator, peace negotiator,
  deputy head of the presidential office, governor general, governor-general, president-designate, prime minister-designate, plenipotentiary,
  consul, attaché, military attaché, diplomat`;
const organisationTitles = `secretary general, secretary-general, deputy secretary general, deputy secretary-general, director general, director-general, managing director,
  executive director, executive secretary, high representative, foreign policy chief, commission president, council president, commissioner,
  eu commissioner, high commissioner, under-secretary-general, emergency relief coordinator, humanitarian coordinator, special rapporteur,
  commissioner-general, chairman, chairwoman, chair, chairperson, european commission president, european council president,
  european parliament president, vice-president, executive vice-president, executive vice president, trade commissioner, enlargement commissioner,
  energy commissioner, climate commissioner, defence commissioner, economy commissioner, competition commissioner, nato chief,
  nato secretary general, nato secretary-general, un chief, un secretary-general, un secretary general, un envoy, un special envoy, un ambassador,
  un spokesman, un spokesperson, un humanitarian chief, eu foreign policy chief, eu ambassador, eu envoy, eu spokesperson, iaea chief, imf chief,
  assistant secretary-general, assistant secretary general, rapporteur, special coordinator, resident coordinator, country director,
  regional director, chief executive officer, ceo, co-founder, founder, vice chairman, deputy chairman, co-chair, co-chairman, trustee,
  general manager, prosecutor, chief economist, chief scientist`;
const bodyTitles = `speaker, majority leader, minority leader, senator, sen, congressman, congresswoman, representative, rep, mp, mep, lawmaker, party leader,
  general secretary, chief of the general staff, chief of staff, commander-in-chief, commander in chief, commander, army chief, general, gen,
  lieutenant general, lt gen, major general, maj gen, brigadier general, admiral, adm, colonel, col, lieutenant colonel, major, captain,
  central bank governor, spokesman, spokeswoman, spokesperson, deputy speaker, house speaker, senate majority leader, senate minority leader,
  house majority leader, house minority leader, senate president, state senator, backbencher, parliamentarian, legislator, assemblyman,
  assemblywoman, committee chairman, committee chair, parliament speaker, parliamentary speaker, party chairman, party chairwoman, party chair,
  party chief, party secretary, deputy leader, co-leader, parliamentary leader, police chief, police commissioner, police spokesman,
  inspector general, chief of the defence staff, chief of the defense staff, chief of army staff, chief of defence, chief of defense,
  chairman of the joint chiefs of staff, supreme allied commander, supreme commander, deputy commander, field commander, rebel commander,
  brigade commander, army spokesman, military spokesman, military spokesperson, army general, col gen, colonel general, lt col, lt, lieutenant,
  first lieutenant, sergeant, sgt, corporal, cpl, brigadier, brig, brig gen, vice admiral, rear admiral, commodore, air marshal, air chief marshal,
  air vice-marshal, field marshal, marshal, warrant officer, capt, cmdr, maj, chief justice, justice, judge, magistrate, chief judge, attorney,
  special prosecutor, district attorney, sheriff, comptroller, federal reserve chair, federal reserve chairman, fed chair, fed chairman,
  fbi director, cia director`;
const otherTitles = `governor, gov, mayor, chief executive, mr, mrs, ms, miss, dr, prof, professor, sir, dame, lord, lady, baroness, sheikh, imam, rabbi, archbishop,
  cardinal, bishop, former president, former prime minister, former chancellor, former foreign minister, former secretary of state, ex-president,
  then-president, president-elect, opposition leader, leader, director, analyst, expert, former vice president, former defence minister,
  former defense minister, former defense secretary, former finance minister, former ambassador, former senator, former congressman,
  former governor, former mayor, former minister, former general, ex-prime minister, ex-chancellor, ex-minister, ex-premier, vice president-elect,
  prime minister-elect, chancellor-designate, then-prime minister, then-chancellor, then-secretary of state, presidential candidate,
  presidential hopeful, republican candidate, democratic candidate, republican nominee, democratic nominee, vice presidential candidate,
  deputy mayor, deputy governor, lieutenant governor, lt gov, regional governor, state premier, chief minister, regional head, rebel leader,
  separatist leader, militia leader, warlord, tribal leader, opposition politician, opposition figure, activist, human rights activist, dissident,
  lawyer, journalist, historian, economist, political scientist, political analyst, military analyst, researcher, scholar, academic, co-author,
  editor, editor-in-chief, correspondent, columnist, commentator, pollster, philanthropist, oligarch, tycoon, billionaire, businessman,
  businesswoman, entrepreneur, campaigner, chief rabbi, patriarch, metropolitan, archimandrite, mufti, grand mufti, cleric, mullah, maulana,
  reverend, rev, father, monsignor, pastor, madam, madame, monsieur, señor, herr`;

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
