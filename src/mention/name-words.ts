/** Classes of the words of proper names, in small letters. Written for this project. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** A name that ends with one of these is an agreement, an event, a programme or a thing, not a party. */
export const thingNouns = set(`
  agreement accord treaty charter pact convention protocol memorandum declaration pledge plan programme program package initiative strategy policy process
  act law bill budget resolution partnership dialogue summit conference forum festival congress olympics olympiad games cup league championship prize award
  war operation exercise day week year anniversary revolution referendum election elections union-treaty market prizes level era crisis affair deal
  newsletter podcast book report magazine-issue series license rights ramps airport stadium bridge station street square road palace theatre theater
  flight envoy commissioner member members ministers allies leaders officials government administration press plenary
  pipeline stream reserve park museum prison cathedral church mosque tower wall line visa tax tariff fund-raiser peace`);

/** Offices and parts of a chamber at the end of a name, which belong to the person after it: "Trade Union Chair Anna Kral", "Senate Majority Leader". */
export const officeWords = set("chair chairman chairwoman chairperson spokesman spokeswoman majority minority counsel attorney");

/** Titles and states of America as papers shorten them, without the full stop. */
export const abbreviations = set(`
  sen rep del gov gen col lt capt sgt maj cpl adm prof rev fr vp mp mps mep meps ceo cfo
  ala ariz ark calif colo conn fla ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`);

/** Events that are named after where they were held; the place in the name counts. */
export const meetingNouns = set("summit conference meeting talks forum dialogue");

/** Common nouns that a text writes with a capital for a party that it has named before: "the Council". */
export const shortForms = set(`
  west alliance allies ally council commission coalition organization organisation ministry committee government assembly court union agency state states party
  parliament congress senate house bank company group community department office army force forces mission embassy delegation secretary minister president
  member members air defence defense staff transport first senior news charter central security foreign general internal external national international`);

/** Services and forms that a text names without their being parties. */
export const media = set(`
  facebook twitter x instagram youtube whatsapp telegram linkedin tiktok reddit google vkontakte skype zoom wikipedia internet tv gmt pdf http html url ip usd
  eur brexit covid covid-19 wwii gdp
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`);
