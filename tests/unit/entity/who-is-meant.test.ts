import { describe, expect, it } from "@jest/globals";
import { extractText } from "../../support/extract-text";

/** What the mention of a surface resolves to, its last if there are several. */
function meant(text: string, surface: string, date = "2024-03-05"): string {
  const found = extractText(text, date).entities.mentions.filter((mention) => mention.surface === surface);
  return found.at(-1)?.id ?? "nobody";
}

describe("who and what is meant", () => {
  it.each([
    ["a city by the state beside it", "Students marched in Athens, Georgia, on Sunday.", "Athens", "geo:4180386"],
    ["the larger city without one", "Students marched in Athens on Sunday.", "Athens", "geo:264371"],
    ["a city by the country beside it", "A bridge collapsed in Valencia, Venezuela, at noon.", "Valencia", "geo:3625549"],
    ["a city by a land named after it", "Nurses met in Tripoli, a harbour in northern Lebanon.", "Tripoli", "geo:266826"],
    ["land that is invaded", "He had invaded Norway in spring.", "Norway", "geo:3144096"],
    ["a state that is thanked", "He had thanked Norway in spring.", "Norway", "state:NOR"],
    ["an unknown place after its kind", "Patrols took the settlement of Kralovka at dawn.", "Kralovka", "place:kralovka"],
    ["land that is left", "The engineers came out of Serbia in March.", "Serbia", "geo:6290252"],
    ["those who rule in a country", "Leaders in Norway welcomed the plan.", "Norway", "state:NOR"],
    ["no party in the name of a war", "Envoys spoke of the Yemeni war.", "Yemeni", "nobody"],
    ["a government under its head", "The Sunak government cut the fund.", "Sunak", "state:GBR"],
    ["a last name that is a country's", "Senator Ada Cuba spoke first. Cuba demanded a vote.", "Cuba", "person:ada-cuba"],
    ["a country beside such a name", "Senator Ada Cuba flew home. She had met farmers in Cuba.", "Cuba", "geo:3562981"],
    ["a platform that only carries words", "The envoy thanked Norway on Twitter.", "Twitter", "nobody"],
    ["a long name in small letters", "Fighters of the Kurdistan workers’ party withdrew.", "Kurdistan workers’ party", "org:pkk"],
    ["a body in small letters", "The security council asked for a truce.", "security council", "body:UN:security-council"],
    ["a state's own body in small letters", "The Russian security council met at noon.", "Russian security council", "body:RUS:security-council"],
    ["a department in small letters", "The state department refused to comment.", "state department", "body:USA:state-department"],
    ["a department of something else", "The toy department closed at noon.", "toy department", "nobody"],
    ["an organ with a small noun", "The European commission proposed a levy.", "European commission", "body:EU:european-commission"],
    ["an office with a hyphen", "The UN secretary-general asked for a truce.", "UN secretary-general", "person:antonio-guterres"],
    ["an office under another title", "The US defence secretary met the envoys.", "US defence secretary", "person:lloyd-austin"],
  ])("%s", (_what, text, surface, id) => {
    expect(meant(text, surface)).toBe(id);
  });

  it("gives the day of a handover to the new holder", () => {
    expect(meant("The US president thanked the guests.", "US president", "2021-01-20")).toBe("person:joe-biden");
  });

  it.each([
    ["the agency", "The IAEA sealed the hall. The agency promised a report.", "agency", "igo:IAEA"],
    ["the company", "Boeing closed two halls. The company promised repairs.", "company", "org:boeing"],
    ["the island nation", "Japan opened its ports. The island nation promised more berths.", "island nation", "state:JPN"],
    ["the world body", "The UN left the town. The world body will return.", "world body", "igo:UN"],
    ["the government of a country's land", "Roads in Ghana stayed shut after the government warned of floods.", "government", "state:GHA"],
    ["she, of one person alone", "Premier Ximo Kral arrived. She promised help.", "She", "person:ximo-kral"],
    ["no it of a fact", "Norway and Sweden find it hard to agree.", "it", "nobody"],
  ])("takes up %s", (_what, text, surface, id) => {
    expect(meant(text, surface)).toBe(id);
  });

  it.each([
    ["letters of a state", "America’s allies sent ships.", "America’s allies", "group:us-allies"],
    ["an owner after of", "Several allies of Norway sent ships.", "allies of Norway", "group:norways-allies"],
    ["a people of a state", "The people of Iraq rejected the plan.", "people of Iraq", "group:iraqi-people"],
    ["the West", "The West rejected the plan.", "West", "group:western-countries"],
    ["its countries", "Western nations rejected the plan.", "Western nations", "group:western-countries"],
    ["a people with its country", "Syrian Kurds rejected the plan. Kurds held a vote.", "Kurds", "group:syrian-kurds"],
    ["to whom it is done", "The decree fines employers.", "employers", "group:employers"],
    ["by a participle", "In Oslo, developing countries rejected the draft.", "developing countries", "group:developing-countries"],
    ["no city before it", "In Brussels international donors pledged help.", "international donors", "group:international-donors"],
    ["states of a region", "Gulf states offered a loan.", "Gulf states", "group:gulf-states"],
    ["leaders of a union", "EU leaders rejected the draft.", "EU leaders", "group:eu-leaders"],
  ])("names a group: %s", (_what, text, surface, id) => {
    expect(meant(text, surface)).toBe(id);
  });
});
