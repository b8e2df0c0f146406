import { casesOf, type EntityCase } from "#tests/support/entity-cases/entity-case";

const group = casesOf("unnamed group");
const pronoun = casesOf("pronoun");
const description = casesOf("definite description");
const several = casesOf("description of two parties");

/** Unnamed collectives, pronouns and descriptions that take up somebody named before. */
export const collectiveCases: readonly EntityCase[] = [
  group.actor("group:european-leaders", "European leaders", "European leaders promised to fill the gap.", "2025-03-06"),
  group.actor("group:ukraines-allies", "Kyiv’s allies", "Kyiv’s allies agreed to pay for the batteries.", "2024-04-19", {
    also: ["group:kyivs-allies"],
  }),
  group.actor("group:ukraines-allies", "allies of Ukraine", "Several allies of Ukraine offered to train pilots.", "2023-05-19", {
    also: ["group:allies-of-ukraine"],
  }),
  group.actor("group:western-countries", "Western countries", "Western countries suspended aid to the new rulers.", "2023-08-03"),
  group.actor("group:gulf-states", "Gulf states", "Gulf states offered Amman a loan of $2.5 billion.", "2018-06-11", {
    also: ["group:gulf-countries"],
  }),
  group.actor("group:arab-leaders", "Arab leaders", "Arab leaders endorsed the Egyptian plan for Gaza.", "2025-03-04"),
  group.actor("group:african-leaders", "African leaders", "African leaders asked the bank to triple its lending.", "2024-04-29"),
  group.actor("group:rich-countries", "rich countries", "At the summit rich countries promised 100 billion dollars a year.", "2021-11-04", {
    also: ["group:wealthy-countries", "group:developed-countries"],
  }),
  group.actor("group:developing-countries", "developing countries", "In Baku, developing countries rejected the first draft.", "2024-11-22", {
    also: ["group:developing-nations"],
  }),
  group.actor("group:donors", "international donors", "In Brussels international donors pledged seven billion euros.", "2015-05-29", {
    also: ["group:international-donors", "group:donor-countries"],
  }),
  group.actor("group:opposition-lawmakers", "opposition lawmakers", "In Seoul, opposition lawmakers vowed to impeach the minister.", "2024-12-04", {
    also: ["group:south-korean-opposition", "group:south-korean-opposition-lawmakers"],
  }),
  group.actor("group:republican-lawmakers", "Republican lawmakers", "Republican lawmakers promised hearings on the rescue plan.", "2023-03-14"),
  group.actor("group:syrian-rebels", "Syrian rebels", "Syrian rebels handed over the monastery’s staff.", "2014-03-10"),
  group.actor("group:aid-groups", "aid groups", "In Port Sudan, aid groups demanded visas for their staff.", "2023-09-12", {
    also: ["group:aid-agencies"],
  }),
  group.actor("group:small-island-states", "small island states", "In Glasgow small island states demanded a fund for losses.", "2021-11-10", {
    also: ["group:island-states"],
  }),
  group.actor("group:nato-allies", "NATO allies", "Most NATO allies met the two-percent mark.", "2024-06-17", { also: ["igo:NATO"] }),
  group.actor("group:eu-leaders", "EU leaders", "EU leaders agreed to open talks with Chisinau.", "2023-12-14", {
    also: ["igo:EU", "body:EU:european-council"],
  }),
  group.actor("group:baltic-states", "Baltic states", "The Baltic states left the Soviet-era grid.", "2025-02-08"),
  group.actor("group:western-diplomats", "Western diplomats", "Western diplomats said the text was nearly complete.", "2022-02-24"),
  group.actor("group:creditors", "private creditors", "Zambia’s private creditors accepted longer maturities.", "2024-03-25", {
    also: ["group:private-creditors", "group:zambias-private-creditors", "group:zambias-creditors"],
  }),
  group.actor("group:pro-russian-separatists", "pro-Russian separatists", "The pro-Russian separatists freed the observers.", "2014-05-03"),
  group.actor(
    "group:neighbouring-countries",
    "neighbouring countries",
    "Bangkok and neighbouring countries agreed to search for boats.",
    "2015-05-20",
    { also: ["group:neighboring-countries", "group:thailands-neighbours"] },
  ),
  group.actor("group:us-allies", "America’s allies", "America’s allies promised to buy more of its arms.", "2025-07-14", {
    also: ["group:americas-allies"],
  }),
  group.actor("group:democratic-senators", "Democratic senators", "Eight Democratic senators voted to reopen the government.", "2025-11-10", {
    also: ["body:USA:senate"],
  }),

  pronoun.actor(
    "person:elena-vasko",
    "she",
    "Energy Minister Elena Vasko met her Czech colleague, and she promised to share the reserves.",
    "2022-10-03",
  ),
  pronoun.actor("person:emmanuel-macron", "he", "Emmanuel Macron told farmers in Rennes that he would not sign the deal.", "2024-02-24"),
  pronoun.actor("person:luis-arce", "He", "Luis Arce spoke for an hour. He promised to lift the fuel cap.", "2024-08-06"),
  pronoun.actor(
    "person:tsai-ing-wen",
    "She",
    "President Tsai Ing-wen thanked the American delegation. She offered to buy coastal missiles.",
    "2022-08-03",
  ),
  pronoun.actor("state:ISR", "it", "Israel said it would not accept a truce without the hostages.", "2024-03-31"),
  pronoun.actor("state:CHN", "it", "China told the panel that it would stop building coal plants abroad.", "2021-09-21"),
  pronoun.actor("igo:EU", "it", "The EU promised that it would pay half of the grant before winter.", "2023-06-20"),
  pronoun.actor("igo:NATO", "It", "NATO approved the plan on Tuesday. It will send four battalions to the Baltic states.", "2016-06-14"),
  pronoun.actor(
    "body:KOR:unification-ministry",
    "It",
    "South Korea’s unification ministry answered within a day. It offered talks at the border village.",
    "2018-01-02",
  ),
  pronoun.actor("org:hamas", "it", "Hamas said it had accepted the mediators’ text.", "2024-05-06"),
  pronoun.actor("state:MDA", "its", "Moldova asked its partners for generators.", "2022-12-01"),
  pronoun.actor("person:abiy-ahmed", "his", "Abiy Ahmed kept his promise to free the journalists.", "2018-05-29"),
  pronoun.actor("group:european-leaders", "they", "European leaders said they would recognise no annexation.", "2014-03-20"),
  pronoun.actor("group:taliban-officials", "they", "Taliban officials said they would let girls return to school.", "2022-03-21", {
    also: ["org:taliban"],
  }),
  pronoun.actor("state:GBR", "we", "“Mr Speaker, we will meet the target,” the government of the United Kingdom told parliament.", "2025-02-25"),
  pronoun.actor(
    "state:DEU",
    "we",
    "“Together with our partners we will supply the tanks,” German Chancellor Olaf Scholz told the Bundestag.",
    "2023-01-25",
    { also: ["person:olaf-scholz"] },
  ),
  pronoun.actor("state:RWA", "it", "Rwanda agreed with London that it would house the migrants in Kigali.", "2022-04-14"),
  pronoun.actor("person:yulia-svyrydenko", "her", "Yulia Svyrydenko repeated her offer to American investors.", "2025-04-30"),
  pronoun.actor("person:joko-widodo", "him", "Joko Widodo listened while the farmers urged him to ban imports.", "2018-10-29"),
  pronoun.actor("body:UN:security-council", "it", "The Security Council warned that it would consider an embargo.", "2016-12-23"),
  pronoun.actor("person:nadia-haddad", "I", "“I will resign if the vote fails,” said the finance minister, Nadia Haddad.", "2019-10-25"),
  pronoun.actor("igo:IMF", "it", "The International Monetary Fund said it had agreed terms with Colombo.", "2022-09-01"),
  pronoun.none(["state:SYR", "igo:UN"], "It", "It is clear that Syria has not met the deadline, the UN said.", "2014-06-30"),
  pronoun.none(["state:CHN", "state:USA"], "it", "China and the US find it hard to agree on dates.", "2019-05-10"),
  pronoun.none(["person:giorgia-meloni", "state:ITA"], "It", "It rained in Rome while Giorgia Meloni presented her cabinet.", "2022-10-22"),

  description.actor("state:EST", "country", "Estonia sent howitzers in January. The country promised more in spring.", "2023-02-24"),
  description.actor("igo:NATO", "alliance", "Sweden joined NATO in March. The alliance promised to station troops there.", "2024-03-11"),
  description.actor("igo:EU", "bloc", "The European Union lowered its tariff on rice. In return the bloc expects reforms.", "2025-03-18"),
  description.actor(
    "body:NOR:foreign-ministry",
    "ministry",
    "Norway’s foreign ministry summoned the envoy. The ministry demanded an apology.",
    "2021-10-28",
    { occurrence: 2 },
  ),
  description.actor("igo:IAEA", "agency", "The IAEA reported a second breach. The agency asked Tehran for an explanation.", "2019-07-08"),
  description.actor("igo:IMF", "fund", "Ghana and the IMF agreed on a programme. The fund will pay out $600 million at once.", "2023-05-17"),
  description.actor(
    "body:GBR:supreme-court",
    "court",
    "Britain’s Supreme Court ruled against the flights. The court found Rwanda unsafe.",
    "2023-11-15",
  ),
  description.actor("org:boeing", "company", "Boeing apologised to the families. The company promised a fund of $100 million.", "2019-07-03"),
  description.actor("state:JPN", "island nation", "Japan ended its ban on the reactors. The island nation will restart seven.", "2022-08-24"),
  description.actor(
    "body:UKR:verkhovna-rada",
    "parliament",
    "Kyiv must wait: parliament will debate the anti-corruption bill next week.",
    "2025-07-28",
    { also: ["body:UKR:parliament"] },
  ),
  description.actor("person:petr-pavel", "president", "Petr Pavel visited the plant. The president promised Czech shells by June.", "2024-02-17"),
  description.actor(
    "person:sanna-marin",
    "prime minister",
    "Sanna Marin flew to Stockholm, where the prime minister promised a joint bid.",
    "2022-04-13",
  ),
  description.actor(
    "org:national-liberation-army",
    "rebel group",
    "The National Liberation Army released a soldier. The rebel group demanded a truce over Christmas.",
    "2022-12-19",
    { also: ["org:eln"] },
  ),
  description.actor("state:ETH", "government", "Fighting stopped in Ethiopia’s north after the government promised to let in food.", "2022-03-24"),
  description.actor(
    "person:maia-sandu",
    "Moldovan leader",
    "Maia Sandu spoke in Strasbourg, where the Moldovan leader asked for a date.",
    "2025-09-09",
  ),
  description.actor("body:EU:european-commission", "EU’s executive arm", "The EU’s executive arm offered Warsaw a way out.", "2022-06-01", {
    also: ["igo:EU"],
  }),
  description.actor("igo:UN", "world body", "The UN withdrew staff from Kabul. The world body will keep a small office.", "2023-04-11"),
  description.actor(
    "state:USA",
    "world’s largest economy",
    "The United States left the pact; the world’s largest economy will pay nothing into the fund.",
    "2025-01-20",
  ),
  description.none(
    ["state:DEU", "state:POL", "state:CZE"],
    "country",
    "Germany, Poland and Czechia met in Dresden. No country made a pledge.",
    "2020-11-19",
  ),

  several.actor("state:RUS", "both sides", "Russia and Ukraine met in Istanbul, and both sides agreed to swap the wounded.", "2025-05-16", {
    together: ["state:UKR"],
  }),
  several.actor(
    "state:SAU",
    "two countries",
    "Saudi Arabia and Iran shook hands in Beijing. The two countries will reopen embassies.",
    "2023-03-10",
    { together: ["state:IRN"] },
  ),
  several.actor(
    "state:XKX",
    "Both countries",
    "Kosovo and Serbia accepted the text. Both countries promised to recognise each other’s number plates.",
    "2023-03-18",
    { together: ["state:SRB"] },
  ),
  several.actor(
    "person:joe-biden",
    "two leaders",
    "Joe Biden and Xi Jinping met in California. The two leaders agreed to restore military talks.",
    "2023-11-15",
    { together: ["person:xi-jinping"] },
  ),
  several.actor("state:IND", "two neighbours", "India and China pulled back their tanks. The two neighbours will patrol in turns.", "2024-10-21", {
    together: ["state:CHN"],
  }),
  several.actor("state:ARM", "They", "Armenia and Azerbaijan initialled a treaty. They will open the railway within a year.", "2025-08-08", {
    together: ["state:AZE"],
  }),
  several.actor(
    "state:COL",
    "both governments",
    "Bogota and Caracas restored flights, and both governments promised to police the frontier.",
    "2022-09-26",
    { together: ["state:VEN"] },
  ),
  several.actor(
    "org:rapid-support-forces",
    "warring parties",
    "Sudan’s army and the Rapid Support Forces signed in Jeddah. The warring parties promised to spare hospitals.",
    "2023-05-11",
    { together: ["body:SDN:armed-forces"] },
  ),
  several.actor("state:GRC", "each other", "Greece and Turkey agreed to warn each other of exercises.", "2023-12-07", { together: ["state:TUR"] }),
  several.actor("state:PRK", "two Koreas", "The two Koreas agreed to march under one flag.", "2018-01-17", { together: ["state:KOR"] }),
];
