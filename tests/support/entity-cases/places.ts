import { casesOf, type EntityCase } from "#tests/support/entity-cases/entity-case";

const capital = casesOf("capital: city or government");
const country = casesOf("country: territory or party");
const soil = casesOf("part or soil of a country");
const homonym = casesOf("places of one name");
const containment = casesOf("place within a place");
const water = casesOf("sea, strait or river");
const region = casesOf("region");
const facility = casesOf("facility");

/** Where something is, and the same names as parties. */
export const placeCases: readonly EntityCase[] = [
  capital.place("place:kyiv", "Kyiv", "The shells will be stored in Kyiv until the spring.", "2023-01-12"),
  capital.actor("state:UKR", "Kyiv", "Oslo told Kyiv that the loan had been approved.", "2023-02-16"),
  capital.place("place:moscow", "Moscow", "Envoys from five Asian states met near Moscow.", "2018-11-09"),
  capital.actor("state:RUS", "Moscow", "A promise that Moscow made to Tbilisi was never kept.", "2018-08-08"),
  capital.place("place:beijing", "Beijing", "The two delegations flew to Beijing for a fourth round.", "2019-02-14"),
  capital.actor("state:CHN", "Beijing", "Canberra accused Beijing of breaking the trade agreement.", "2020-11-06"),
  capital.place("place:washington", "Washington", "Thousands marched through Washington against the pipeline.", "2013-02-17", { country: "USA" }),
  capital.actor("state:USA", "Washington", "Washington’s offer to Havana did not include the base.", "2014-12-18"),
  capital.place("place:brussels", "Brussels", "Farmers blocked streets in Brussels with tractors.", "2024-02-01", { country: "BEL" }),
  capital.place("place:brussels", "BRUSSELS", "BRUSSELS — Ministers failed to agree on a price cap.", "2022-11-24", { country: "BEL" }),
  capital.place("place:berlin", "Berlin", "At a conference in Berlin, rival Libyan camps accepted a truce.", "2020-01-19", { country: "DEU" }),
  capital.actor("state:GBR", "London", "London and Dublin signed a memorandum on cross-border rights.", "2019-05-08"),
  capital.place("place:london", "London", "Talks on the island’s future opened in London.", "2021-03-02", { country: "GBR" }),
  capital.place("place:havana", "Havana", "The guerrillas’ negotiators have lived in Havana for four years.", "2016-08-24"),
  capital.actor("state:CUB", "Havana", "Havana freed fifty-three prisoners as part of the bargain.", "2015-01-12"),
  capital.place("place:nairobi", "Nairobi", "The leaders signed the truce at a hotel in Nairobi.", "2022-11-12"),
  capital.place("place:tokyo", "Tokyo", "A typhoon shut the airports around Tokyo.", "2019-10-12"),
  capital.actor("state:JPN", "Tokyo", "Hanoi thanked Tokyo for the patrol boats.", "2017-01-16"),
  capital.place("place:minsk", "Minsk", "After sixteen hours in Minsk the four leaders had a text.", "2015-02-12"),
  capital.place("place:khartoum", "Khartoum", "Shelling in Khartoum killed at least nine people.", "2023-05-31"),
  capital.actor("state:LBN", "Beirut", "Beirut asked the lender to restart talks.", "2022-03-28"),
  capital.place("place:beirut", "Beirut", "The blast tore through the port of Beirut.", "2020-08-05"),

  country.place("place:ukraine", "Ukraine", "No foreign soldiers will be stationed in Ukraine, the minister said.", "2025-02-20"),
  country.actor("state:UKR", "Ukraine", "Ukraine signed the minerals accord after weeks of haggling.", "2025-05-01"),
  country.place("place:niger", "Niger", "France will pull 1,500 soldiers out of Niger by December.", "2023-09-25"),
  country.actor("state:NER", "Niger", "Niger revoked its military accord with Washington.", "2024-03-16"),
  country.place("place:iraq", "Iraq", "A bomb killed four pilgrims in Iraq.", "2013-10-20"),
  country.actor("state:IRQ", "Iraq", "Iraq ordered seventy-two tanks.", "2017-02-20"),
  country.place("place:yemen", "Yemen", "Cholera spread across Yemen within weeks.", "2017-06-24"),
  country.actor("state:PHL", "Philippines", "The Philippines suspended the visiting forces agreement.", "2020-02-11"),
  country.place("place:philippines", "Philippines", "The storm made landfall in the northern Philippines.", "2018-09-15", {
    also: ["place:northern-philippines"],
  }),
  country.place("place:france", "France", "The suspects were arrested in France.", "2015-11-18"),
  country.actor("state:FRA", "France", "France vetoed the merger of the rail firms.", "2019-02-06"),
  country.place("place:lebanon", "Lebanon", "More than a million refugees live in Lebanon.", "2016-02-04"),
  country.place("place:syria", "Syria", "Jordan asked for a safe zone inside Syria.", "2015-06-30"),
  country.actor("state:JOR", "Jordan", "Jordan asked for a safe zone inside Syria.", "2015-06-30"),
  country.place("place:mexico", "Mexico", "The plant in Mexico will close, the carmaker said.", "2025-06-18"),
  country.actor("state:MEX", "Mexico", "Mexico agreed to take back the migrants.", "2019-06-07"),
  country.place("place:poland", "Poland", "The battery was moved to Poland in November.", "2022-11-24"),
  country.actor("state:GEO", "Georgia", "Georgia froze its bid for membership until 2028.", "2024-11-28"),
  country.place("place:georgia", "Georgia", "Russian troops stayed in Georgia’s north, in breach of the ceasefire.", "2018-08-07", {
    country: "GEO",
  }),

  soil.place("place:ukraine", "Ukrainian soil", "Paris would not rule out soldiers on Ukrainian soil.", "2024-03-14"),
  soil.place("place:eastern-ukraine", "eastern Ukraine", "Shells fell on three towns in eastern Ukraine.", "2017-02-01"),
  soil.place("place:syria", "Syrian territory", "The drones were launched from Syrian territory.", "2018-05-10"),
  soil.place("place:poland", "Polish airspace", "Nineteen drones crossed into Polish airspace.", "2025-09-10"),
  soil.place("place:northern-syria", "northern Syria", "The patrols in northern Syria began at dawn.", "2019-09-08"),
  soil.place("place:western-ukraine", "western Ukraine", "A training camp in western Ukraine was hit.", "2022-03-13"),
  soil.place("place:southern-lebanon", "southern Lebanon", "The deal calls for five thousand soldiers in southern Lebanon.", "2024-11-27"),
  soil.place("place:northern-mali", "northern Mali", "The base in northern Mali was handed to the army.", "2021-12-14"),
  soil.place("place:south-korea", "South Korean soil", "No warheads will return to South Korean soil, Seoul said.", "2017-10-27"),
  soil.place("place:japan", "Japanese waters", "The fuel was loaded in Japanese waters.", "2018-02-20", { also: ["place:japanese-waters"] }),
  soil.place("place:eastern-congo", "eastern Congo", "Rebels captured a mine in eastern Congo.", "2024-05-02"),
  soil.place("place:northern-ireland", "Northern Ireland", "Checks on parcels sent to Northern Ireland were dropped.", "2023-02-27"),

  homonym.place("place:paris", "Paris", "A tornado tore roofs off houses in Paris, Texas.", "2022-11-05", {
    country: "USA",
    tempting: ["state:FRA"],
  }),
  homonym.place("place:paris", "Paris", "The ministers of both states met in Paris, where the accord was sealed.", "2014-03-05", { country: "FRA" }),
  homonym.place("place:georgia", "Georgia", "Early voting in Georgia began on Monday; Atlanta had the longest queues.", "2020-10-12", {
    country: "USA",
    tempting: ["state:GEO"],
  }),
  homonym.place("place:birmingham", "Birmingham", "Binmen in Birmingham, the second city of England, walked out.", "2025-03-11", { country: "GBR" }),
  homonym.place("place:birmingham", "Birmingham", "A foundry in Birmingham, Alabama, will close after ninety years.", "2016-05-17", {
    country: "USA",
  }),
  homonym.place("place:tripoli", "Tripoli", "Militias loyal to the Libyan commander shelled the outskirts of Tripoli.", "2019-04-16", {
    country: "LBY",
  }),
  homonym.place("place:tripoli", "Tripoli", "Two bombs hit mosques in Tripoli, the port city in northern Lebanon.", "2013-08-23", { country: "LBN" }),
  homonym.place("place:cordoba", "Cordoba", "Police in Cordoba struck for higher pay, and Argentine troops were sent in.", "2013-12-04", {
    country: "ARG",
  }),
  homonym.place("place:cordoba", "Córdoba", "Andalusian olive growers met in Córdoba to ask Madrid for drought aid.", "2023-05-12", {
    country: "ESP",
  }),
  homonym.place(
    "place:hyderabad",
    "Hyderabad",
    "The vaccine maker will build a plant in Hyderabad, in the Indian state of Telangana.",
    "2021-01-20",
    { country: "IND" },
  ),
  homonym.place("place:hyderabad", "Hyderabad", "Floods cut the road between Hyderabad and Karachi, the Sindh government said.", "2022-08-27", {
    country: "PAK",
  }),
  homonym.place("place:santiago", "Santiago", "Metro fares in Santiago were frozen after the Chilean protests.", "2019-10-20", { country: "CHL" }),
  homonym.place(
    "place:santiago-de-compostela",
    "Santiago de Compostela",
    "The train derailed outside Santiago de Compostela in Galicia.",
    "2013-07-25",
    { country: "ESP" },
  ),
  homonym.place("place:alexandria", "Alexandria", "Lawyers met at a courthouse in Alexandria, Virginia.", "2018-08-10", { country: "USA" }),
  homonym.place("place:alexandria", "Alexandria", "Sea walls in Alexandria on Egypt’s coast are crumbling.", "2022-11-09", { country: "EGY" }),
  homonym.place("place:cambridge", "Cambridge", "A lab in Cambridge, Massachusetts, began the trial.", "2020-03-16", { country: "USA" }),
  homonym.place("place:london", "London", "A battery plant near London, Ontario, lost its subsidy.", "2025-02-26", { country: "CAN" }),
  homonym.place("place:moscow", "Moscow", "Students in Moscow, Idaho, held a vigil.", "2022-11-30", { country: "USA", tempting: ["state:RUS"] }),
  homonym.place("place:odessa", "Odessa", "Oil workers in Odessa, Texas, lost their jobs.", "2020-04-21", {
    country: "USA",
    tempting: ["place:odesa"],
  }),
  homonym.place("place:valencia", "Valencia", "Workers at the brewery in Valencia, Venezuela, were sent home.", "2016-04-29", { country: "VEN" }),
  homonym.place("place:valencia", "Valencia", "Madrid promised ten billion euros for the flooded towns around Valencia.", "2024-11-05", {
    country: "ESP",
  }),
  homonym.place("place:merida", "Mérida", "Women met in Mérida on the Yucatán peninsula, in south-eastern Mexico.", "2014-11-20", { country: "MEX" }),
  homonym.place("place:lebanon", "Lebanon", "A grain mill in Lebanon, Pennsylvania, burned down.", "2018-01-09", {
    country: "USA",
    tempting: ["state:LBN"],
  }),
  homonym.place("place:melbourne", "Melbourne", "A rocket plant in Melbourne, Florida, will hire 200 people.", "2019-03-02", { country: "USA" }),

  containment.place("place:zaporizhzhia-region", "Zaporizhzhia region", "Inspectors reached the plant in the Zaporizhzhia region.", "2022-09-01"),
  containment.place("place:alberta", "Alberta", "Wildfires emptied a town in northern Alberta.", "2016-05-04", {
    country: "CAN",
    also: ["place:northern-alberta"],
  }),
  containment.place("place:idlib", "Idlib", "Ankara kept twelve posts in Idlib, northern Syria.", "2018-10-15", { country: "SYR" }),
  containment.place("place:catalonia", "Catalonia", "Polling stations in Catalonia opened despite the ban.", "2017-10-01", { country: "ESP" }),
  containment.place("place:xinjiang", "Xinjiang", "Cotton from Xinjiang was barred from the market.", "2022-06-21", { country: "CHN" }),
  containment.place("place:tigray", "Tigray", "Convoys reached Tigray after a three-month halt.", "2022-04-01", { country: "ETH" }),
  containment.place("place:rakhine", "Rakhine State", "Villages burned across Rakhine State.", "2017-09-09", {
    country: "MMR",
    also: ["place:rakhine-state"],
  }),
  containment.place("place:chiapas", "Chiapas", "Teachers blocked a refinery road in Chiapas.", "2016-06-25", { country: "MEX" }),
  containment.place("place:kashmir", "Kashmir", "Shells crossed the line of control in Kashmir.", "2019-02-27"),
  containment.place("place:guangdong", "Guangdong", "Factories in Guangdong stopped for a week.", "2022-08-15", {
    country: "CHN",
    also: ["place:guangdong-province"],
  }),
  containment.place("place:michigan", "Michigan", "Workers at a plant in Michigan ended their strike.", "2023-10-30", { country: "USA" }),
  containment.place("place:west-bank", "West Bank", "New homes were approved in the West Bank.", "2017-06-06"),

  water.place("place:black-sea", "Black Sea", "Corn left by ship across the Black Sea.", "2022-08-01"),
  water.place("place:strait-of-hormuz", "Strait of Hormuz", "Two tankers were boarded in the Strait of Hormuz.", "2019-07-20"),
  water.place("place:south-china-sea", "South China Sea", "A frigate sailed through the South China Sea.", "2016-05-10", { tempting: ["state:CHN"] }),
  water.place("place:red-sea", "Red Sea", "Freight firms avoided the Red Sea.", "2024-01-05"),
  water.place("place:gulf-of-mexico", "Gulf of Mexico", "Drilling in the Gulf of Mexico will resume.", "2021-09-01", { tempting: ["state:MEX"] }),
  water.place("place:english-channel", "English Channel", "Small boats crossed the English Channel in fog.", "2021-11-24"),
  water.place("place:taiwan-strait", "Taiwan Strait", "Two destroyers passed the Taiwan Strait.", "2018-07-08", { tempting: ["state:TWN"] }),
  water.place("place:lake-chad", "Lake Chad", "Fishermen fled villages on Lake Chad.", "2015-02-14", { tempting: ["state:TCD"] }),
  water.place("place:sea-of-japan", "Sea of Japan", "The rocket fell into the Sea of Japan.", "2016-08-03", { tempting: ["state:JPN"] }),
  water.place("place:mediterranean-sea", "Mediterranean", "Rescue ships in the Mediterranean were impounded.", "2018-06-29", {
    also: ["place:mediterranean"],
  }),
  water.place("place:persian-gulf", "Persian Gulf", "A carrier left the Persian Gulf for repairs.", "2019-12-04"),
  water.place("place:mekong", "Mekong", "Water levels on the Mekong fell after the dams closed.", "2019-07-19", { also: ["place:mekong-river"] }),

  region.place("place:middle-east", "Middle East", "Water is scarce across the Middle East.", "2018-03-22"),
  region.place("place:sahel", "Sahel", "Jihadist attacks spread across the Sahel.", "2019-12-11"),
  region.place("place:horn-of-africa", "Horn of Africa", "Five rainy seasons failed in the Horn of Africa.", "2022-11-07"),
  region.place("place:eastern-europe", "Eastern Europe", "Four battalions are based in Eastern Europe.", "2017-01-12"),
  region.place("place:central-asia", "Central Asia", "Glaciers are shrinking in Central Asia.", "2021-07-13"),
  region.place("place:crimea", "Crimea", "The bridge to Crimea was damaged.", "2022-10-08"),
  region.place("place:donbas", "Donbass", "Monitors in the Donbass counted fewer blasts.", "2016-09-15"),
  region.place("place:arctic", "Arctic", "Patrols in the Arctic will double.", "2026-01-19"),
  region.place("place:gaza", "Gaza Strip", "Fuel ran out in the Gaza Strip.", "2018-08-09", { also: ["place:gaza-strip"] }),
  region.place("place:balkans", "Western Balkans", "Roads across the Western Balkans were flooded.", "2014-05-18", {
    also: ["place:western-balkans"],
  }),

  facility.place("place:kerch-bridge", "Kerch Bridge", "A lorry exploded on the Kerch Bridge.", "2022-10-08", {
    also: ["place:crimean-bridge", "place:kerch-strait-bridge"],
  }),
  facility.place("place:guantanamo-bay", "Guantanamo Bay", "Ten Yemenis left the prison at Guantanamo Bay.", "2016-01-14", {
    also: ["place:guantanamo"],
  }),
  facility.place("place:rafah-crossing", "Rafah crossing", "Lorries queued for miles at the Rafah crossing.", "2023-10-20", {
    also: ["place:rafah"],
  }),
  facility.place("place:ramstein", "Ramstein", "Defence ministers gathered at Ramstein.", "2023-01-20", { also: ["place:ramstein-air-base"] }),
  facility.place("place:white-house", "White House", "The two men shook hands outside the White House.", "2019-11-13", { tempting: ["state:USA"] }),
];
