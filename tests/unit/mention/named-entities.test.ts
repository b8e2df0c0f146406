import { describe, expect, it } from "@jest/globals";
import { extractText } from "#tests/support/extract-text";

const actors = (text: string): string[] => extractText(text).entities.actors.map(({ id }) => id);

describe("names that no gazetteer knows", () => {
  it.each([
    ["a person without title and possessive", "Foreign Minister Anna Kral’s envoy resigned on Monday.", "person:anna-kral"],
    ["a person after a state's name", "The president of Belarus Anna Kral arrived in Minsk.", "person:anna-kral"],
    ["a person without a middle initial", "John F. Kerry met the envoys in Oslo.", "person:john-kerry"],
    ["an organisation", "The Kral Peace Foundation said on Monday that it would pay.", "org:kral-peace-foundation"],
    ["an organisation beside its kind", "The freight operator Velmar was fined by the court.", "org:velmar"],
    ["an organisation before an office", "Kral Peace Foundation Chairwoman Eva Tornado resigned on Monday.", "org:kral-peace-foundation"],
    ["a known one before an office", "Democratic National Committee Chairwoman Eva Tornado resigned.", "body:USA:democratic-national-committee"],
    ["each of several beside their kind", "The companies Velmar and Tornado Lines were sanctioned.", "org:tornado-lines"],
  ])("%s: %s", (_what, text, id) => {
    expect(actors(text)).toContain(id);
  });

  it.each([
    ["a byline", "By Anna Kral"],
    ["a photographer", "The envoys met in Oslo on Monday. Anna Kral/AFP"],
    ["an agreement", "They signed the Membership Action Plan."],
    ["an operation", "The army began Operation Falcon Dawn on Monday."],
    ["a title that is shortened", "The envoys met the former MP in Oslo."],
    ["a dateline", "OSLO (Reuters) - The envoys met on Monday."],
    ["a service", "He wrote it on Facebook."],
  ])("none in %s: %s", (_what, text) => {
    expect(actors(text).filter((id) => /^(?:person|org):/u.test(id))).toEqual([]);
  });

  it("takes the organisation that holds a country's name, not the country", () => {
    expect(actors("The Syria Recovery Trust Fund paid for two hospitals.")).toEqual(["org:syria-recovery-trust-fund"]);
  });

  it("keeps a known organisation behind an adjective", () => {
    expect(actors("The Kurdish PKK signed the truce.")).toContain("org:pkk");
  });
});
