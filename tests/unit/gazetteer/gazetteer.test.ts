import { describe, expect, it } from "@jest/globals";
import { loadGazetteer } from "#src/gazetteer/gazetteer";

const gazetteer = loadGazetteer();

/** What a sentence with spaces between its tokens names: "surface: ids", ids sorted as they come. */
function namesIn(sentence: string): string[] {
  const tokens = sentence.split(" ");
  return gazetteer
    .match(tokens)
    .map(({ from, to, readings }) => `${tokens.slice(from, to).join(" ")}: ${readings.map(({ entry }) => entry.id).join(" ")}`);
}

describe("match", () => {
  it.each<[string, string[]]>([
    // states under their names
    ["Ukraine signed", ["Ukraine: state:UKR geo:690791"]],
    ["the U.S. and the UK", ["U.S.: state:USA geo:6252001", "UK: state:GBR geo:2635167"]],
    ["America and Great Britain", ["America: state:USA geo:6252001", "Great Britain: state:GBR geo:2635167"]],
    ["Turkey , or Türkiye", ["Turkey: state:TUR geo:298795", "Türkiye: state:TUR geo:298795"]],
    ["Turkiye said", ["Turkiye: state:TUR geo:298795"]],
    ["Burma and Ivory Coast", ["Burma: state:MMR geo:1327865", "Ivory Coast: state:CIV geo:2287781"]],
    ["the Democratic Republic of Congo", ["Democratic Republic of Congo: state:COD geo:203312"]],
    ["North Korea 's and South Korea 's", ["North Korea: state:PRK geo:1873107", "South Korea: state:KOR geo:1835841"]],
    ["the Czech Republic", ["Czech Republic: state:CZE geo:3077311"]],
    ["Kosovo , Palestine and Taiwan", ["Kosovo: state:XKX geo:831053", "Palestine: state:PSE geo:6254930", "Taiwan: state:TWN geo:1668284"]],
    ["Guinea-Bissau", ["Guinea-Bissau: state:GNB geo:2372248"]],
    ["Papua New Guinea", ["Papua New Guinea: state:PNG geo:2088628"]],
    ["People's Republic of China", ["People's Republic of China: state:CHN geo:1814991"]],
    ["People 's Republic of China", ["People 's Republic of China: state:CHN geo:1814991"]],
    ["the Soviet Union", ["Soviet Union: state:SUN"]],
    ["RUSSIA AND UKRAINE AGREE", ["RUSSIA: state:RUS geo:2017370", "UKRAINE: state:UKR geo:690791"]],
    // demonyms name the state, never a place
    ["Russian and Ukrainian officials", ["Russian: state:RUS", "Ukrainian: state:UKR"]],
    ["Russians , Britons , Danes and Poles", ["Russians: state:RUS", "Britons: state:GBR", "Danes: state:DNK", "Poles: state:POL"]],
    ["South Korean ministers", ["South Korean: state:KOR"]],
    ["French ministers", ["French: state:FRA"]],
    // capitals and seats
    ["Kyiv said", ["Kyiv: state:UKR geo:703448"]],
    ["Kiev said", ["Kiev: state:UKR geo:703448"]],
    ["the Kremlin and the White House", ["Kremlin: state:RUS place:kremlin", "White House: state:USA place:white-house"]],
    ["Downing Street and the Élysée Palace", ["Downing Street: state:GBR place:downing-street", "Élysée Palace: state:FRA"]],
    ["the Elysee said", ["Elysee: state:FRA"]],
    ["the Trump administration", ["Trump administration: state:USA"]],
    ["Brussels agreed", ["Brussels: igo:EU geo:2800866"]],
    ["Washington , D.C.", ["Washington , D.C.: state:USA geo:4140963"]],
    ["the Pentagon", ["Pentagon: body:USA:department-of-defense"]],
    // organisations and organs
    ["the U.N. Security Council", ["U.N. Security Council: body:UN:security-council"]],
    ["the United Nations", ["United Nations: igo:UN"]],
    ["NATO , or Nato", ["NATO: igo:NATO", "Nato: igo:NATO"]],
    ["the European Commission and the EU", ["European Commission: body:EU:european-commission", "EU: igo:EU"]],
    ["the coalition of the willing", ["coalition of the willing: coalition:coalition-of-the-willing"]],
    ["the Coalition of the Willing", ["Coalition of the Willing: coalition:coalition-of-the-willing"]],
    ["G7 and G-20", ["G7: igo:G7", "G-20: igo:G20"]],
    [
      "the Verkhovna Rada , the Bundestag and the Knesset",
      ["Verkhovna Rada: body:UKR:verkhovna-rada", "Bundestag: body:DEU:bundestag", "Knesset: body:ISR:knesset"],
    ],
    ["U.S. troops", ["U.S. troops: body:USA:armed-forces"]],
    ["Reuters and the New York Times", ["Reuters: org:reuters", "New York Times: org:new-york-times"]],
    ["the Bank of England", ["Bank of England: body:GBR:bank-of-england"]],
    // bodies that every state has
    ["the Norwegian foreign ministry", ["Norwegian foreign ministry: body:NOR:foreign-ministry"]],
    ["Norway 's Foreign Ministry", ["Norway 's Foreign Ministry: body:NOR:foreign-ministry"]],
    ["the foreign ministry of Norway", ["foreign ministry of Norway: body:NOR:foreign-ministry"]],
    ["the Israeli parliament and Ukraine 's parliament", ["Israeli parliament: body:ISR:knesset", "Ukraine 's parliament: body:UKR:verkhovna-rada"]],
    ["the Indian Supreme Court", ["Indian Supreme Court: body:IND:supreme-court"]],
    ["the U.S. military said", ["U.S. military: body:USA:armed-forces"]],
    ["U.S. military aid", ["U.S.: state:USA geo:6252001"]],
    ["Washington police", ["Washington: state:USA geo:4140963"]],
    ["Korean troops", ["Korean: state:KOR state:PRK"]],
    // persons
    [
      "Volodymyr Zelensky , Volodymyr Zelenskiy",
      ["Volodymyr Zelensky: person:volodymyr-zelenskyy", "Volodymyr Zelenskiy: person:volodymyr-zelenskyy"],
    ],
    ["Zelenskyy 's aides", ["Zelenskyy: person:volodymyr-zelenskyy"]],
    ["Victoria Nuland , not Trump", ["Victoria Nuland: person:victoria-nuland", "Trump: person:donald-trump"]],
    ["Recep Tayyip Erdogan", ["Recep Tayyip Erdogan: person:recep-tayyip-erdogan"]],
    ["Ursula von der Leyen", ["Ursula von der Leyen: person:ursula-von-der-leyen"]],
    // places
    ["Crimea and the Sea of Azov", ["Crimea: place:crimea", "Sea of Azov: place:sea-of-azov"]],
    ["the Donetsk region , not Donetsk", ["Donetsk region: place:donetsk-region", "Donetsk: geo:709717"]],
    ["Gaza and Gaza City", ["Gaza: place:gaza-strip", "Gaza City: geo:281133"]],
    ["the Strait of Hormuz", ["Strait of Hormuz: place:strait-of-hormuz"]],
    ["São Paulo , Sao Paulo", ["São Paulo: geo:3448439", "Sao Paulo: geo:3448439"]],
    ["Deir Ezzor and Raqqa", ["Deir Ezzor: geo:170794", "Raqqa: geo:172955"]],
    ["Europe and the Middle East", ["Europe: place:europe", "Middle East: place:middle-east"]],
    ["Nagorno-Karabakh", ["Nagorno-Karabakh: place:nagorno-karabakh"]],
    // traps: nobody and nowhere
    ["let us talk about who it is", []],
    ["a turkey , some china and nail polish", []],
    ["nice reading for a mobile van", []],
    ["Nice people were Reading", []],
    ["the Paris Agreement and the Minsk agreements", ["Paris Agreement: ", "Minsk agreements: "]],
    ["Michael Jordan and Paris Hilton", ["Michael Jordan: ", "Paris Hilton: "]],
    ["the Kyiv School of Economics", ["Kyiv School of Economics: "]],
    ["the kremlin and moscow", []],
    ["Ukrainska and Russianness", []],
    ["nato or Who", []],
    ["an EU-led plan", []],
    ["an EU - led plan", ["EU: igo:EU"]],
  ])("%s", (sentence, expected) => {
    expect(namesIn(sentence)).toEqual(expected);
  });

  it.each(["Jordan", "Georgia", "Chad", "Turkey", "Guinea", "Washington", "May", "Congress"])("says that %s alone is not to be trusted", (name) => {
    const [match] = gazetteer.match([name]);
    expect(match?.readings.some(({ ambiguous }) => ambiguous)).toBe(true);
  });

  it("tells names from metonyms and demonyms", () => {
    const uses = (word: string) => gazetteer.match([word])[0]?.readings.map(({ use }) => use);
    expect([uses("Moscow"), uses("Russia"), uses("Russian"), uses("UK"), uses("Putin")]).toEqual([
      // Moscow is also a town in Idaho
      ["metonym", "name", "name"],
      ["name", "name"],
      ["demonym"],
      ["acronym", "acronym"],
      ["surname"],
    ]);
  });
});

describe("entry", () => {
  it("gives an organ with what it is part of, and a person with the offices held", () => {
    expect(gazetteer.entry("body:USA:senate")).toMatchObject({ kind: "government_body", partOf: "body:USA:congress", countryCode: "USA" });
    expect(gazetteer.entry("person:mark-rutte")).toMatchObject({
      offices: [
        { title: "Prime Minister", of: "state:NLD", since: "2010-10-14", until: "2024-07-02" },
        { title: "Secretary General", of: "igo:NATO", since: "2024-10-01", until: null },
      ],
    });
    expect(gazetteer.entry("org:reuters")).toMatchObject({ outlet: true });
  });

  it("makes the entry of a body that every state has", () => {
    expect(gazetteer.entry("body:NOR:foreign-ministry")).toMatchObject({
      name: "Norwegian Foreign Ministry",
      partOf: "state:NOR",
      countryCode: "NOR",
    });
    expect(gazetteer.entry("body:COG:armed-forces")).toMatchObject({ name: "Armed Forces of Republic of the Congo" });
  });

  it("knows nobody else", () => {
    for (const id of ["state:ZZZ", "body:ZZZ:parliament", "body:NOR:ministry-of-silly-walks", "person:jane-doe", ""])
      expect(gazetteer.entry(id)).toBeUndefined();
  });

  it("is built once", () => {
    expect(loadGazetteer()).toBe(gazetteer);
  });
});
