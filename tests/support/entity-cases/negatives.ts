import { casesOf, type EntityCase } from "#tests/support/entity-cases/entity-case";

const surname = casesOf("surname that is also a country or city");
const givenName = casesOf("given name that is also a country or city");
const organisation = casesOf("place within the name of an organisation");
const event = casesOf("place within the name of an event");
const treaty = casesOf("place within the name of a treaty");
const thing = casesOf("place within the name of a thing");
const word = casesOf("common word");
const other = casesOf("another of that name");

/** What must not resolve to the reading that comes first to mind. */
export const negativeCases: readonly EntityCase[] = [
  surname.actor("person:jim-jordan", "Jordan", "Representative Jim Jordan chaired the hearing. Jordan demanded the files by Friday.", "2023-05-18", {
    occurrence: 2,
    tempting: ["state:JOR", "place:jordan"],
  }),
  surname.none(["state:JOR", "place:jordan"], "Jordan", "Michael Jordan bought a stake in the racing team.", "2020-09-21"),
  surname.actor(
    "person:george-washington",
    "George Washington",
    "The farewell address of George Washington was read aloud in the Senate.",
    "2019-02-25",
    { tempting: ["state:USA", "place:washington"] },
  ),
  surname.none(["state:USA", "place:washington"], "Washington", "Denzel Washington opened the youth centre.", "2018-05-03"),
  surname.actor("person:harriet-london", "London", "Mayor Harriet London took office. London promised cheaper buses.", "2021-01-11", {
    occurrence: 2,
    tempting: ["state:GBR", "place:london"],
  }),
  surname.none(["state:FRA", "place:france"], "France", "Cleveland’s chief prosecutor, Cecil France, closed the file.", "2017-03-07"),
  surname.none(["state:DEU", "place:berlin"], "Berlin", "The concert closed with three songs by Irving Berlin.", "2015-07-04"),
  surname.none(["state:ISR", "place:israel"], "Israel", "Congressman Steve Israel will not run again.", "2016-01-05"),
  surname.none(["state:IRL", "place:ireland"], "Ireland", "Patricia Ireland, a lawyer, led the women’s group.", "2014-03-08"),
  surname.none(["state:PER", "place:lima"], "Lima", "The striker Ricardo Lima scored twice.", "2022-06-18"),
  surname.none(["state:ESP", "place:spain"], "Spain", "Helen Spain teaches physics at a college in Leeds.", "2019-09-10"),
  surname.actor("person:kwame-lagos", "Lagos", "Trade envoy Kwame Lagos resigned. Lagos promised to stay until June.", "2023-04-13", {
    occurrence: 2,
    tempting: ["place:lagos", "state:NGA"],
  }),
  surname.none(["state:CUB", "place:cuba"], "Cuba", "Cuba Gooding Jr. pleaded guilty in a Manhattan court.", "2022-04-13"),
  surname.actor(
    "person:mark-england",
    "England",
    "Mark England heads the farm union. England asked ministers for help with the drought.",
    "2022-08-19",
    { occurrence: 2, tempting: ["place:england", "state:GBR"] },
  ),
  surname.none(["place:lincoln"], "Lincoln", "The bust of Abraham Lincoln was moved to another room.", "2021-02-12"),
  surname.none(["place:houston"], "Houston", "Fans left flowers at the grave of Whitney Houston.", "2013-02-11"),

  givenName.none(["place:paris", "state:FRA"], "Paris", "Paris Hilton testified before a committee on youth care.", "2024-06-26"),
  givenName.none(["place:sydney"], "Sydney", "Sydney Sweeney will star in the film.", "2024-03-05"),
  givenName.none(["state:TCD", "place:chad"], "Chad", "Chad Bowers, a teacher from Ohio, won the raffle.", "2016-12-01"),
  givenName.none(["place:florence"], "Florence", "The lead actress, Florence Pugh, skipped the gala.", "2023-09-02"),
  givenName.none(["place:austin"], "Austin", "Austin Miller, 19, was charged with arson.", "2018-07-17"),
  givenName.none(["state:IND", "place:india"], "India", "The singer India Arie cancelled her tour.", "2014-10-09"),
  givenName.none(["state:KEN", "place:kenya"], "Kenya", "The designer Kenya Barris praised the young crew.", "2021-02-19"),
  givenName.none(["place:brooklyn"], "Brooklyn", "Brooklyn Reed, a nurse, joined the strike.", "2023-01-09"),
  givenName.none(["place:chelsea"], "Chelsea", "Chelsea Manning left prison after seven years.", "2017-05-17"),
  givenName.none(["place:virginia"], "Virginia", "Virginia Raggi won the runoff in Rome.", "2016-06-19"),
  givenName.none(["state:JOR", "place:jordan"], "Jordan", "Jordan Bardella led the list in the European vote.", "2024-06-09"),
  givenName.none(["place:georgia", "state:GEO"], "Georgia", "Georgia Hale, 34, runs the shelter.", "2020-12-14"),

  organisation.none(["state:UKR", "place:kyiv"], "Kyiv", "The Kyiv School of Economics put the damage at 150 billion dollars.", "2023-06-26"),
  organisation.actor(
    "org:george-washington-university",
    "George Washington University",
    "Protesters camped at George Washington University.",
    "2024-05-02",
    { tempting: ["state:USA", "place:washington", "person:george-washington"] },
  ),
  organisation.none(["place:vienna", "state:AUT"], "Vienna", "The Vienna Philharmonic cancelled its tour of Asia.", "2020-10-05"),
  organisation.none(["place:lincoln"], "Lincoln", "The opera returned to Lincoln Center after eighteen months.", "2021-09-27"),
  organisation.none(["place:warwick"], "Warwick", "Researchers at the University of Warwick studied the tariffs.", "2018-11-21"),
  organisation.none(["state:GBR", "place:london"], "London", "Staff at the London School of Economics walked out.", "2019-11-25"),
  organisation.none(["state:USA", "place:washington"], "Washington", "The Washington Post reported the cut on Sunday.", "2017-07-19"),
  organisation.none(["place:new-york"], "New York", "The New York Times published the memo.", "2018-01-30"),
  organisation.none(["place:manchester"], "Manchester", "Manchester United sold its goalkeeper to a Turkish club.", "2023-07-20"),
  organisation.none(["place:toronto"], "Toronto", "Shares of Toronto-Dominion Bank fell after the plea.", "2024-10-11"),
  organisation.none(["state:KOR", "place:south-korea"], "Korea", "Korea Electric Power posted a record loss.", "2023-02-24"),
  organisation.none(["place:germany", "state:DEU"], "German", "The German Marshall Fund published a poll.", "2022-09-29"),
  organisation.none(["person:alfred-nobel", "state:NOR"], "Nobel", "The Nobel committee praised the Japanese survivors.", "2024-10-11"),
  organisation.none(["place:boston"], "Boston", "Boston Dynamics showed a new robot.", "2021-03-29"),
  organisation.none(["state:IRN", "place:iran"], "Persian", "BBC Persian broadcast the recording.", "2021-04-25"),
  organisation.none(["place:oxford"], "Oxford", "Oxford Economics cut its outlook for trade.", "2025-04-07"),

  event.none(["place:sochi"], "Sochi", "Athletes recalled the Sochi Olympics with mixed feelings.", "2018-02-09"),
  event.none(["place:cannes"], "Cannes", "The film won at the Cannes Film Festival.", "2019-05-26"),
  event.none(["place:boston"], "Boston", "A runner won the Boston Marathon at her first attempt.", "2018-04-16"),
  event.none(["place:tokyo", "state:JPN"], "Tokyo", "Sponsors of the Tokyo Games asked for a refund.", "2021-07-20"),
  event.none(["place:rio-de-janeiro"], "Rio", "Debts from the Rio Olympics still burden the state.", "2017-08-05"),
  event.none(["place:monaco", "state:MCO"], "Monaco", "Rain stopped the Monaco Grand Prix for an hour.", "2022-05-29"),
  event.none(["place:vietnam", "state:VNM"], "Vietnam", "Both senators had served in the Vietnam War.", "2013-01-31"),
  event.none(["place:crimea"], "Crimean", "The hospital was founded during the Crimean War.", "2020-05-12"),

  treaty.none(["place:paris", "state:FRA"], "Paris", "Brazil promised to stay in the Paris climate accord.", "2019-06-28"),
  treaty.none(["place:paris", "state:FRA"], "Paris", "Nearly two hundred states have joined the Paris Agreement.", "2021-01-20"),
  treaty.none(["place:kyoto"], "Kyoto", "Ottawa had left the Kyoto Protocol by then.", "2013-11-20"),
  treaty.none(["place:geneva", "state:CHE"], "Geneva", "Shelling a clinic is a breach of the Geneva Conventions.", "2016-05-03"),
  treaty.none(["place:budapest", "state:HUN"], "Budapest", "Lawyers cited the Budapest Memorandum.", "2014-03-04"),
  treaty.none(["place:minsk", "state:BLR"], "Minsk", "Berlin stood by the Minsk agreements.", "2016-10-20"),
  treaty.none(["place:oslo", "state:NOR"], "Oslo", "The mayor was born in the year of the Oslo Accords.", "2023-09-13"),
  treaty.none(["place:lisbon", "state:PRT"], "Lisbon", "Article 50 of the Lisbon Treaty had never been used.", "2016-06-24"),
  treaty.none(["place:dayton"], "Dayton", "Bosnia’s constitution is an annex to the Dayton Agreement.", "2021-11-02"),
  treaty.none(["place:montreal", "state:CAN"], "Montreal", "The Montreal Protocol cut the use of these gases.", "2018-09-16"),
  treaty.none(["place:helsinki", "state:FIN"], "Helsinki", "Dissidents invoked the Helsinki Final Act.", "2015-08-01"),
  treaty.none(["place:rome", "state:ITA"], "Rome", "Bujumbura was the first to leave the Rome Statute.", "2017-10-27"),

  thing.none(["place:berlin", "state:DEU"], "Berlin", "A piece of the Berlin Wall stands in the museum’s garden.", "2019-11-09"),
  thing.none(["place:brussels", "igo:EU", "state:BEL"], "Brussels", "A frost ruined the crop of Brussels sprouts.", "2022-12-13"),
  thing.none(["place:moscow", "state:RUS"], "Moscow", "The bar took the Moscow mule off its list.", "2022-03-05"),
  thing.none(["state:FRA", "place:france"], "French", "The canteen served French fries and pea soup.", "2018-10-02"),
  thing.none(["place:stockholm", "state:SWE"], "Stockholm", "The doctor spoke of Stockholm syndrome.", "2014-12-16"),
  thing.none(["state:CUB", "place:cuba"], "Cuban", "Historians compared it with the Cuban missile crisis.", "2022-10-14"),
  thing.none(["state:PAN", "place:panama"], "Panama", "The minister wore a Panama hat at the parade.", "2017-08-01"),
  thing.none(["state:RUS", "place:russia"], "Russian", "He called the budget a game of Russian roulette.", "2013-10-07"),
  thing.none(["state:TUR", "place:turkiye"], "Turkish", "The guests were offered Turkish delight.", "2019-12-20"),
  thing.none(["state:CHN", "place:china"], "Chinese", "Aides described Chinese walls between the two desks.", "2016-04-11"),
  thing.none(["state:GRC", "place:greece"], "Greek", "Critics called the clause a Greek gift.", "2021-05-06"),
  thing.none(["place:manila", "state:PHL"], "Manila", "The ballot came in a manila envelope, not in a Manila folder.", "2020-10-29"),
  thing.none(["state:IND", "place:india"], "Indian", "An Indian summer kept the harvest going.", "2018-10-19"),
  thing.none(["place:bordeaux"], "Bordeaux", "Guests were poured a Bordeaux from 1990.", "2015-11-11"),

  word.none(["state:TUR", "place:turkiye"], "turkey", "Farmers culled forty thousand birds after flu hit a turkey farm.", "2022-11-01"),
  word.none(["state:TUR", "place:turkiye"], "Turkey", "Turkey prices rose by a fifth before Thanksgiving.", "2022-11-18"),
  word.none(["state:CHN", "place:china"], "china", "The china from the palace was sold at auction.", "2014-09-24"),
  word.none(["person:theresa-may"], "May", "The law takes effect in May.", "2017-02-08"),
  word.none(["person:theresa-may"], "May", "May was the warmest on record, forecasters said.", "2018-06-01"),
  word.none(["place:reading"], "Reading", "Reading the letter aloud, the envoy paused.", "2019-04-04"),
  word.none(["state:POL", "place:poland"], "polish", "Diplomats had a day left to polish the text.", "2021-11-12"),
  word.none(["place:nice", "state:FRA"], "Nice", "Nice as it sounds, the offer costs nothing.", "2020-02-17"),
  word.none(["igo:WHO"], "who", "Those who fled the town may return.", "2016-08-29"),
  word.none(["state:USA"], "us", "“The bank treated us fairly,” the farmer said.", "2015-01-26"),
  word.none(["igo:AU", "state:AUS"], "au", "An au pair scheme was closed to non-Europeans.", "2021-06-09"),
  word.none(["place:split", "state:HRV"], "Split", "Split over the tax, the cabinet met again.", "2023-11-08"),
  word.none(["body:USA:congress"], "Congress", "Delegates filled the hall when the trade-union Congress opened in Brighton.", "2019-09-08"),
  word.none(["place:mobile"], "Mobile", "Mobile clinics toured the valley.", "2021-04-22"),
  word.none(["place:orange"], "Orange", "Orange juice futures doubled.", "2023-10-12"),

  other.actor("body:IND:congress", "Congress", "In Delhi, Congress, the party of the Gandhis, promised a basic income.", "2019-03-25", {
    also: ["body:IND:congress-party", "body:IND:indian-national-congress"],
    tempting: ["body:USA:congress"],
  }),
  other.actor("body:USA:republican-party", "Republicans", "Republicans in Ohio drew new districts.", "2021-11-18", {
    tempting: ["body:FRA:republicans", "body:FRA:les-republicains"],
  }),
  other.actor("body:CAN:liberal-party", "Liberals", "In Ottawa, the Liberals promised cheaper child care.", "2021-08-17", {
    also: ["body:CAN:liberals"],
    tempting: ["body:GBR:liberal-democrats"],
  }),
  other.actor("body:JPN:self-defense-forces", "Self-Defense Forces", "Japan’s Self-Defense Forces joined the drill.", "2022-11-10", {
    also: ["body:JPN:armed-forces", "body:JPN:self-defence-forces"],
    tempting: ["body:ISR:armed-forces", "body:ISR:idf"],
  }),
  other.actor("state:COG", "Republic of Congo", "The Republic of Congo asked lenders for a delay.", "2018-04-05", { tempting: ["state:COD"] }),
  other.actor("state:GNQ", "Equatorial Guinea", "Equatorial Guinea joined the oil cartel.", "2017-05-25", { tempting: ["state:GIN"] }),
  other.actor("state:GNB", "Guinea-Bissau", "Guinea-Bissau expelled two envoys.", "2020-03-02", { tempting: ["state:GIN"] }),
  other.actor("state:DMA", "Dominica", "Dominica asked for aid after the hurricane.", "2017-09-20", { tempting: ["state:DOM"] }),
  other.actor("state:SSD", "South Sudan", "South Sudan suspended its oil exports.", "2024-03-19", { tempting: ["state:SDN"] }),
  other.actor("state:PNG", "Papua New Guinea", "Papua New Guinea signed the defence pact.", "2023-05-22", { tempting: ["state:GIN"] }),
  other.actor("person:maria-zelenska", "Zelenska", "Judge Maria Zelenska adjourned the case. Zelenska asked for new evidence.", "2018-03-05", {
    occurrence: 2,
    tempting: ["person:olena-zelenska", "person:volodymyr-zelenskyy"],
  }),
  other.actor("person:george-bush", "George Bush", "George Bush, the Texas land commissioner, signed the lease.", "2016-02-09", {
    also: ["person:george-p-bush"],
    tempting: ["person:george-w-bush"],
  }),
  other.actor("person:katarina-trump", "Trump", "The florist Katarina Trump sued the city. Trump asked for damages.", "2015-05-05", {
    occurrence: 2,
    tempting: ["person:donald-trump"],
  }),
  other.actor(
    "org:security-council-for-digital-trade",
    "Security Council for Digital Trade",
    "A lobby called the Security Council for Digital Trade opposed the bill.",
    "2020-01-28",
    { tempting: ["body:UN:security-council"] },
  ),
  other.actor("body:RUS:security-council", "Security Council", "Nikolai Patrushev chaired Russia’s Security Council for years.", "2024-05-12", {
    tempting: ["body:UN:security-council"],
  }),
  other.actor("body:KOR:national-assembly", "National Assembly", "In Seoul, the National Assembly lifted martial law.", "2024-12-04", {
    also: ["body:KOR:parliament"],
    tempting: ["body:FRA:national-assembly"],
  }),
  other.actor("body:NGA:senate", "Senate", "Abuja’s plea failed: Nigeria’s Senate rejected the loan.", "2016-11-01", {
    tempting: ["body:USA:senate"],
  }),
  other.actor("state:IRL", "Republic of Ireland", "The Republic of Ireland backed the backstop.", "2018-11-26", { tempting: ["state:GBR"] }),
];
