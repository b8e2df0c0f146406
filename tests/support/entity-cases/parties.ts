import { casesOf, type EntityCase } from "#tests/support/entity-cases/entity-case";

const capital = casesOf("government by its capital or seat");
const administration = casesOf("government by its administration");
const bodyByName = casesOf("body by its name");
const bodyByDescription = casesOf("body by description");
const organisation = casesOf("organisation and its organs");
const coalition = casesOf("coalition");

/** Governments, bodies, organisations and coalitions. */
export const partyCases: readonly EntityCase[] = [
  capital.actor("state:DEU", "Berlin", "Berlin refused to lift the cap on borrowing.", "2019-09-05"),
  capital.actor("state:CAN", "Ottawa", "Ottawa imposed matching duties on American steel.", "2018-07-01"),
  capital.actor("state:BRA", "Brasilia", "Brasilia promised to end illegal logging by 2030.", "2021-11-01"),
  capital.actor("state:BRA", "Brasília", "Rome and Brasília will share satellite images of the forest.", "2023-06-22"),
  capital.actor("state:AUS", "Canberra", "Canberra scrapped the submarine contract with Paris.", "2021-09-16"),
  capital.actor("state:KEN", "Nairobi", "Nairobi has offered a thousand police officers for Haiti.", "2023-07-29"),
  capital.actor("state:IND", "New Delhi", "New Delhi restricted exports of broken rice.", "2022-09-08"),
  capital.actor("state:PAK", "Islamabad", "Islamabad expelled the high commissioner and suspended trade.", "2019-08-07"),
  capital.actor("state:TUR", "Ankara", "Ankara dropped its objection to the Finnish bid.", "2023-03-17"),
  capital.actor("state:HUN", "Budapest", "Budapest blocked the statement for a third time.", "2024-02-19"),
  capital.actor("state:ETH", "Addis Ababa", "Addis Ababa agreed to restore services in the north.", "2022-11-02"),
  capital.actor("state:EGY", "Cairo", "Cairo rejected the timetable for filling the dam.", "2020-06-20"),
  capital.actor("state:PRK", "Pyongyang", "Pyongyang vowed never to trade away its arsenal.", "2022-09-09"),
  capital.actor("state:KOR", "Seoul", "Seoul scrapped the military pact with the North.", "2024-06-04"),
  capital.actor("state:PHL", "Manila", "Manila opened four more bases to its ally.", "2023-02-02"),
  capital.actor("state:COL", "Bogota", "Bogota agreed to accept deportees on its own planes.", "2025-01-27"),
  capital.actor("state:ARM", "Yerevan", "Yerevan froze its part in the Russian-led pact.", "2024-02-23"),
  capital.actor("state:SRB", "Belgrade", "Belgrade refused to join the measures against Moscow.", "2022-03-02"),
  capital.actor("state:DZA", "Algiers", "Algiers cut gas flows through Morocco.", "2021-11-01"),
  capital.actor("state:RUS", "Kremlin", "The Kremlin denied that any such offer had been made.", "2018-03-26"),
  capital.actor("state:USA", "White House", "The White House threatened to veto the spending bill.", "2013-09-19"),
  capital.actor("state:GBR", "Downing Street", "Downing Street promised a response to the ruling by Monday.", "2019-09-24"),
  capital.actor("state:GBR", "Whitehall", "Whitehall has offered the nurses a pay review.", "2023-02-21"),
  capital.actor("state:FRA", "Elysée", "The Elysée confirmed that a second convoy would leave on Friday.", "2023-10-26", {
    also: ["body:FRA:elysee"],
  }),
  capital.actor("state:KOR", "Blue House", "The Blue House invited the North to send athletes.", "2018-01-02"),
  capital.actor("igo:EU", "Brussels", "Brussels froze the recovery money over the rule of law.", "2022-11-30"),
  capital.actor("state:USA", "Washington", "Jakarta and Washington signed a tariff framework.", "2025-07-15"),
  capital.actor("state:CHN", "Beijing", "Beijing promised not to devalue its currency.", "2016-02-26"),
  capital.actor("state:IRN", "Tehran", "Tehran has offered to dilute its stockpile.", "2025-05-14"),
  capital.actor("state:VEN", "Miraflores", "Miraflores rejected the deadline set by the Europeans.", "2019-01-27"),
  capital.actor("state:ISR", "Jerusalem", "Jerusalem declined to send air-defence systems to Kyiv.", "2022-10-19"),

  administration.actor("state:USA", "Obama administration", "The Obama administration agreed to delay deportations.", "2014-11-20"),
  administration.actor("state:USA", "Biden administration", "The Biden administration paused permits for gas terminals.", "2024-01-26"),
  administration.actor("state:BRA", "Lula government", "The Lula government restored the forest fund.", "2023-01-01"),
  administration.actor("state:IND", "Modi government", "The Modi government repealed three farm laws.", "2021-11-29"),
  administration.actor("state:HUN", "Orban government", "The Orban government signed up for two reactors.", "2014-01-14"),
  administration.actor("state:SYR", "Assad regime", "The Assad regime handed over a list of its stocks.", "2013-09-20"),
  administration.actor("state:MMR", "Burmese junta", "The Burmese junta let in a first convoy.", "2024-03-25", {
    also: ["body:MMR:junta", "org:tatmadaw"],
  }),
  administration.actor("state:GBR", "May’s government", "May’s government published its offer to citizens.", "2017-06-26"),
  administration.actor("state:AFG", "Kabul government", "The Kabul government freed 400 prisoners.", "2020-08-14"),
  administration.actor("state:ESP", "Socialist-led government in Madrid", "The Socialist-led government in Madrid granted pardons.", "2021-06-22"),
  administration.actor("state:CAN", "Trudeau government", "The Trudeau government bought the pipeline.", "2018-05-29"),
  administration.actor("state:ITA", "Italian cabinet", "The Italian cabinet approved a levy on banks.", "2023-08-07", {
    also: ["body:ITA:cabinet", "body:ITA:council-of-ministers"],
  }),

  bodyByName.actor("body:DEU:bundestag", "Bundestag", "The Bundestag voted to extend the Mali mandate.", "2022-05-20", {
    also: ["body:DEU:parliament"],
  }),
  bodyByName.actor("body:ISR:knesset", "Knesset", "The Knesset passed the first part of the overhaul.", "2023-07-24", {
    also: ["body:ISR:parliament"],
  }),
  bodyByName.actor("body:UKR:verkhovna-rada", "Verkhovna Rada", "The Verkhovna Rada adopted the language law.", "2019-04-25", {
    also: ["body:UKR:parliament"],
  }),
  bodyByName.actor("body:RUS:state-duma", "State Duma", "The State Duma ratified the pact in one session.", "2024-10-24"),
  bodyByName.actor("body:USA:congress", "Congress", "Congress failed to renew the health money for miners.", "2017-04-28"),
  bodyByName.actor("body:USA:senate", "US Senate", "The US Senate ratified the Montenegrin protocol.", "2017-03-28"),
  bodyByName.actor("body:USA:department-of-defense", "Pentagon", "The Pentagon halted a shipment of shells.", "2025-07-01", {
    also: ["body:USA:defense-department"],
  }),
  bodyByName.actor("body:USA:state-department", "State Department", "The State Department notified lawmakers of the sale.", "2019-05-24", {
    also: ["body:USA:department-of-state"],
  }),
  bodyByName.actor("body:USA:supreme-court", "U.S. Supreme Court", "The U.S. Supreme Court struck down the emissions rule.", "2022-06-30"),
  bodyByName.actor("body:GBR:house-of-commons", "House of Commons", "The House of Commons rejected the withdrawal deal by 230 votes.", "2019-01-15"),
  bodyByName.actor("body:GBR:labour-party", "Labour Party", "The Labour Party promised to nationalise the railways.", "2024-04-25", {
    also: ["body:GBR:labour"],
  }),
  bodyByName.actor("body:IND:bjp", "Bharatiya Janata Party", "The Bharatiya Janata Party pledged free grain for five more years.", "2024-04-14", {
    also: ["body:IND:bharatiya-janata-party"],
  }),
  bodyByName.actor("body:ISR:likud", "Likud", "Likud refused to back the budget.", "2020-12-01"),
  bodyByName.actor("body:DEU:cdu", "CDU", "The CDU ruled out any pact with the far right.", "2024-09-02", {
    also: ["body:DEU:christian-democratic-union"],
  }),
  bodyByName.actor("body:USA:democratic-party", "Democrats", "In Washington, Democrats offered a short extension of the subsidies.", "2025-11-07", {
    also: ["body:USA:democrats"],
  }),
  bodyByName.actor("body:FRA:national-assembly", "National Assembly", "In Paris, the National Assembly toppled the prime minister.", "2024-12-04", {
    also: ["body:FRA:parliament"],
  }),
  bodyByName.actor("body:IRN:revolutionary-guards", "Revolutionary Guards", "Iran’s Revolutionary Guards released the tanker’s crew.", "2023-05-03", {
    also: ["body:IRN:irgc", "body:IRN:revolutionary-guard", "body:IRN:islamic-revolutionary-guard-corps"],
  }),
  bodyByName.actor("body:UKR:naftogaz", "Naftogaz", "Naftogaz agreed to buy gas through Poland.", "2025-03-07", { also: ["org:naftogaz"] }),

  bodyByDescription.actor("body:IRQ:army", "Iraqi army", "The Iraqi army withdrew from two villages.", "2014-06-12", {
    also: ["body:IRQ:armed-forces"],
  }),
  bodyByDescription.actor("body:DEU:bundestag", "German parliament", "The German parliament approved the third Greek rescue.", "2015-08-19", {
    also: ["body:DEU:parliament"],
  }),
  bodyByDescription.actor("body:POL:parliament", "Polish parliament", "The Polish parliament scrapped the disciplinary chamber.", "2022-06-09", {
    also: ["body:POL:sejm"],
  }),
  bodyByDescription.actor(
    "body:JPN:foreign-ministry",
    "Japan’s foreign ministry",
    "Japan’s foreign ministry lodged a protest over the drilling.",
    "2023-06-28",
  ),
  bodyByDescription.actor(
    "body:IND:defence-ministry",
    "Indian defence ministry",
    "The Indian defence ministry agreed to buy 36 jets.",
    "2016-09-23",
    { also: ["body:IND:defense-ministry", "body:IND:ministry-of-defence"] },
  ),
  bodyByDescription.actor("body:CHL:congress", "Chile’s congress", "Chile’s congress passed the lithium tax.", "2023-05-17", {
    also: ["body:CHL:parliament", "body:CHL:national-congress"],
  }),
  bodyByDescription.actor("body:GBR:treasury", "UK Treasury", "The UK Treasury raised the guarantee to £3 billion.", "2024-02-05"),
  bodyByDescription.actor("body:KEN:high-court", "Kenya’s High Court", "Kenya’s High Court blocked the deployment.", "2024-01-26"),
  bodyByDescription.actor("body:PAK:army", "Pakistani army", "The Pakistani army promised to stay out of politics.", "2022-11-23", {
    also: ["body:PAK:armed-forces"],
  }),
  bodyByDescription.actor("body:SYR:armed-forces", "Syrian troops", "Syrian troops pulled back from the southern city.", "2025-07-16", {
    also: ["body:SYR:army"],
  }),
  bodyByDescription.actor("body:TUR:central-bank", "Turkish central bank", "The Turkish central bank raised rates to 50 percent.", "2024-03-21"),
  bodyByDescription.actor("body:MEX:senate", "Mexico’s senate", "Mexico’s senate ratified the continental trade pact.", "2019-06-19"),
  bodyByDescription.actor("body:BGR:national-assembly", "Bulgarian lawmakers", "Bulgarian lawmakers voted to send armoured carriers.", "2023-07-21", {
    also: ["body:BGR:parliament", "group:bulgarian-lawmakers"],
  }),
  bodyByDescription.actor("body:NGA:army", "Nigerian military", "The Nigerian military freed forty girls near the lake.", "2015-04-28", {
    also: ["body:NGA:armed-forces", "body:NGA:military"],
  }),
  bodyByDescription.actor(
    "body:UKR:energy-ministry",
    "Ukrainian energy ministry",
    "The Ukrainian energy ministry asked for transformers.",
    "2024-06-11",
  ),
  bodyByDescription.actor(
    "body:BRA:environment-ministry",
    "environment ministry in Brasilia",
    "The environment ministry in Brasilia fined three ranchers.",
    "2023-08-03",
  ),
  bodyByDescription.actor(
    "body:COL:constitutional-court",
    "Colombian constitutional court",
    "The Colombian constitutional court upheld the amnesty.",
    "2018-03-01",
  ),
  bodyByDescription.actor("body:ISR:armed-forces", "Israel’s army", "Israel’s army agreed to open a corridor for two hours.", "2023-11-09", {
    also: ["body:ISR:army", "body:ISR:idf", "body:ISR:israel-defense-forces"],
  }),
  bodyByDescription.actor("body:EU:european-parliament", "EU parliament", "The EU parliament approved the nature law narrowly.", "2024-02-27"),
  bodyByDescription.actor("body:NLD:supreme-court", "Dutch supreme court", "The Dutch supreme court ordered deeper cuts in emissions.", "2019-12-20"),

  organisation.actor(
    "body:EU:european-commission",
    "European Commission",
    "The European Commission proposed to phase out combustion engines.",
    "2021-07-14",
  ),
  organisation.actor(
    "body:EU:european-central-bank",
    "European Central Bank",
    "The European Central Bank kept emergency credit for Athens.",
    "2015-07-01",
    { also: ["igo:ECB", "body:EU:ecb"] },
  ),
  organisation.actor(
    "body:EU:european-parliament",
    "European Parliament",
    "The European Parliament backed a ban on single-use plastic.",
    "2018-10-24",
  ),
  organisation.actor(
    "body:UN:security-council",
    "UN Security Council",
    "The UN Security Council extended the border mandate by six months.",
    "2022-01-10",
  ),
  organisation.actor(
    "body:UN:security-council",
    "Security Council",
    "In New York the Security Council ordered an arms embargo on South Sudan.",
    "2018-07-13",
  ),
  organisation.actor("body:UN:general-assembly", "UN General Assembly", "The UN General Assembly adopted the arms trade treaty.", "2013-04-02"),
  organisation.actor("body:UN:unhcr", "UNHCR", "UNHCR asked for 1.2 billion dollars for Sudan.", "2024-02-07", { also: ["igo:UNHCR"] }),
  organisation.actor("body:UN:unicef", "Unicef", "Unicef delivered cholera vaccine to Goma.", "2023-12-05", { also: ["igo:UNICEF"] }),
  organisation.actor("body:UN:wfp", "World Food Programme", "The World Food Programme halved rations in Yemen.", "2021-12-22", {
    also: ["igo:WFP", "body:UN:world-food-programme"],
  }),
  organisation.actor("igo:IMF", "International Monetary Fund", "The International Monetary Fund approved $7 billion for Islamabad.", "2024-09-25"),
  organisation.actor("igo:WB", "World Bank", "The World Bank froze lending to the new authorities.", "2021-08-24"),
  organisation.actor("igo:WHO", "World Health Organization", "The World Health Organization adopted the pandemic agreement.", "2025-05-20"),
  organisation.actor("igo:AU", "African Union", "The African Union suspended Sudan.", "2021-10-27"),
  organisation.actor("igo:OPEC", "Opec", "Opec agreed its first output cut in eight years.", "2016-11-30"),
  organisation.actor("igo:ICC", "International Criminal Court", "The International Criminal Court issued a warrant for the general.", "2023-03-17", {
    also: ["body:UN:international-criminal-court"],
  }),
  organisation.actor("igo:WTO", "World Trade Organization", "The World Trade Organization agreed to curb fishing subsidies.", "2022-06-17"),
  organisation.actor("igo:G7", "Group of Seven", "The Group of Seven promised to end coal finance abroad.", "2021-05-21"),
  organisation.actor("igo:G20", "G20", "The G20 admitted the African Union as a member.", "2023-09-09"),
  organisation.actor("igo:GCC", "Gulf Cooperation Council", "The Gulf Cooperation Council lifted the embargo on Doha.", "2021-01-05"),
  organisation.actor("igo:MERCOSUR", "Mercosur", "Mercosur suspended Caracas.", "2017-08-05", { also: ["igo:Mercosur"] }),
  organisation.actor("org:hamas", "Hamas", "Hamas agreed to free ten hostages.", "2025-07-10"),
  organisation.actor("org:hezbollah", "Hezbollah", "Hezbollah accepted the sixty-day truce.", "2024-11-26"),
  organisation.actor("org:taliban", "Taliban", "The Taliban promised an amnesty for former officials.", "2021-08-17"),
  organisation.actor(
    "org:amnesty-international",
    "Amnesty International",
    "Amnesty International called on Doha to reform its labour law.",
    "2016-03-31",
  ),
  organisation.actor("org:gazprom", "Gazprom", "Gazprom halved deliveries through the northern pipeline.", "2022-07-27"),
  organisation.actor("org:islamic-state", "Isis", "Isis lost the city after nine months of siege.", "2017-07-10"),
  organisation.actor("org:farc", "FARC", "The FARC handed in the last of its rifles.", "2017-06-27", {
    also: ["org:revolutionary-armed-forces-of-colombia"],
  }),

  coalition.actor(
    "coalition:coalition-of-the-willing",
    "coalition of the willing",
    "The so-called coalition of the willing promised a force of reassurance.",
    "2025-09-04",
  ),
  coalition.actor("coalition:e3", "E3", "The E3 triggered the snapback of sanctions.", "2025-08-28"),
  coalition.actor("coalition:quad", "Quad", "The Quad promised a billion vaccine doses for Asia.", "2021-03-12"),
  coalition.actor("coalition:aukus", "AUKUS", "AUKUS will widen its work to hypersonic arms.", "2022-04-05", { also: ["igo:AUKUS"] }),
  coalition.actor("coalition:p5-1", "P5+1", "The P5+1 offered relief from sanctions in phases.", "2015-04-02", {
    also: ["coalition:p51", "coalition:p5-plus-1"],
  }),
  coalition.actor("coalition:normandy-four", "Normandy Four", "The Normandy Four agreed to open a second crossing.", "2019-12-09", {
    also: ["coalition:normandy-format", "coalition:normandy-group"],
  }),
  coalition.actor("coalition:weimar-triangle", "Weimar Triangle", "The Weimar Triangle backed joint purchases of shells.", "2024-03-15"),
  coalition.actor("coalition:visegrad-group", "Visegrad Group", "The Visegrad Group refused mandatory quotas.", "2015-09-04", {
    also: ["igo:V4", "coalition:visegrad-four", "igo:visegrad-group"],
  }),
  coalition.actor("coalition:saudi-led-coalition", "Saudi-led coalition", "The Saudi-led coalition announced a two-week truce.", "2020-04-08"),
  coalition.actor("coalition:us-led-coalition", "US-led coalition", "The US-led coalition ended its combat mission.", "2021-12-09", {
    also: ["coalition:global-coalition", "coalition:counter-isil-coalition"],
  }),
  coalition.actor("coalition:nordic-baltic-eight", "Nordic-Baltic Eight", "The Nordic-Baltic Eight will equip a brigade.", "2025-05-15", {
    also: ["coalition:nb8"],
  }),
  coalition.actor(
    "coalition:ramstein-group",
    "Ukraine Defence Contact Group",
    "The Ukraine Defence Contact Group promised more interceptors.",
    "2024-06-13",
    { also: ["coalition:ukraine-defense-contact-group", "coalition:ukraine-defence-contact-group"] },
  ),
];
