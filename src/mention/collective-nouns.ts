/** Classes of collective nouns and of what stands before them; in small letters, nouns in the singular. Written for this project. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** People and states that act together; the plural names a group. Source: agent nouns of PLOVER. */
export const collectives = set(`
  ally partner backer supporter friend neighbour neighbor donor lender creditor investor mediator negotiator member
  country state nation power government capital leader minister diplomat lawmaker legislator senator parliamentarian politician policymaker envoy ambassador official
  rebel separatist militant insurgent fighter militia jihadist extremist terrorist gunman guerrilla mercenary paramilitary faction force
  company firm bank business airline enterprise entity agency organisation organization group charity union community
  protester demonstrator activist campaigner dissident exile journalist reporter observer monitor inspector expert analyst scientist researcher economist lawyer
  refugee migrant resident citizen voter worker employee employer farmer student veteran prisoner detainee soldier volunteer
  party player body investigator expat insider
  elite oligarch figure representative individual insider source`);

/** Nouns that name a group in the singular. */
export const singularCollectives = set("opposition media society community circle resistance coalition");

/** With a state's adjective these are the state itself ("Russian officials") or one of its bodies. */
export const stateItself = set(`
  official authority leader government minister diplomat negotiator envoy ambassador representative policymaker capital state country nation power member
  mediator lawmaker legislator force soldier leadership source agency citizen`);

/** Words that tell which group by region, faith, leaning, wealth or trade, without naming a state. */
export const leanings = set(`
  european western eastern arab african asian latin gulf baltic nordic scandinavian muslim islamic islamist jewish christian sunni shia shiite kurdish balkan
  caribbean pacific transatlantic international foreign regional neighbouring neighboring allied rich wealthy poor developing industrialised industrialized
  emerging democratic opposition pro-government anti-government separatist secessionist rebel insurgent jihadist
  republican conservative liberal socialist non-western like-minded world global donor partner aid rights humanitarian
  militia independence business industry warring conflict fellow tribal ethnic armed western-style`);

/** Endings and beginnings that make such a word of any name: "US-backed", "pro-Russian". */
export const leaningPattern =
  /^(?:(?:pro|anti|non|counter)-.+|.+-(?:backed|led|supported|affiliated|linked|aligned|funded|minded|sponsored|allied|dominated))$/iu;
export const leaningParticiple = /^(?:backed|led|supported|affiliated|linked|aligned|funded|sponsored|allied|dominated)$/iu;

/** Whose they are tells which they are: "Kyiv's allies". */
export const relational = set("ally partner backer supporter friend neighbour neighbor donor lender creditor opponent adversary rival enemy circle");

/** Members of an organisation of states who are not itself: "EU ambassadors". */
export const apartFromOrganisation = set("ambassador official source diplomat envoy lawmaker citizen company firm");

/** With the people or the land after "of": "the people of Ukraine", "residents of Mosul". */
export const inhabitants = set("people resident citizen inhabitant");

/** Parties of a conflict, of a negotiation or of public life that act without a word that tells which: "the rebels", "donors". */
export const parties = set(`
  rebel separatist militant insurgent protester demonstrator donor refugee migrant mediator creditor lender expert analyst critic observer ally
  activist opposition lawmaker campaigner worker employer insider conservative expat dissident jihadist`);

/** Of these, those who count only where they act themselves. */
export const onlookers = set("ally observer analyst expert critic insurgent rebel lawmaker");

/** Said of a matter as often as of those who act: they count where they act. */
export const acting = set("force");
