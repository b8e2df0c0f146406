import { describe, expect, it } from "@jest/globals";
import type { Claim } from "#schema/claim";
import { extractText } from "../../support/extract-text";

const brief = ({ promisors, beneficiaries, kind, status }: Claim): string => `${promisors.join("+")} > ${beneficiaries.join("+")} ${kind} ${status}`;
const claims = (text: string): string[] => extractText(text).claims.map(brief);

describe("extractClaims", () => {
  it.each([
    ["a pledge", "Norway pledged to send Ukraine air defence missiles on Monday.", "state:NOR > state:UKR military_aid pledged"],
    [
      "promisors in a list",
      "Denmark, Sweden and Norway promised to train pilots for Ukraine.",
      "state:DNK+state:NOR+state:SWE > state:UKR military_cooperation pledged",
    ],
    ["a refusal", "Hungary rejected the sanctions against Russia on Friday.", "state:HUN > state:RUS sanctions refused"],
    ["a particle", "Washington ruled out sending troops to Ukraine.", "state:USA > state:UKR force_deployment refused"],
    ["a demand, by whom and of whom", "Kyiv urged Berlin to send more air defence missiles.", "state:DEU > state:UKR military_aid demanded"],
    [
      "a mutual agreement",
      "Armenia and Azerbaijan signed a peace agreement in August.",
      "state:ARM+state:AZE > state:ARM+state:AZE ceasefire signed",
    ],
    [
      "an agreement with somebody",
      "Poland agreed with Ukraine on a joint exercise.",
      "state:POL+state:UKR > state:POL+state:UKR military_cooperation agreed",
    ],
    ["a passive", "The loan to Ukraine was approved by the European Union.", "igo:EU > state:UKR financial_aid allocated"],
    ["an act that is denied", "Serbia did not agree to sanctions against Russia.", "state:SRB > state:RUS sanctions refused"],
    ["an object that is denied", "Italy will send no soldiers to Ukraine.", "state:ITA > state:UKR force_deployment refused"],
    ["a plural subject", "Britain and France undertake to deploy troops in Ukraine.", "state:FRA+state:GBR > state:UKR force_deployment pledged"],
    ["a noun that is an act", "Norway's pledge to send Ukraine missiles was welcomed.", "state:NOR > state:UKR military_aid pledged"],
    [
      "the state of a person in office",
      "President Emmanuel Macron promised Ukraine more fighter jets.",
      "state:FRA > state:UKR military_aid pledged",
    ],
    ["sanctions in force", "The United States imposed sanctions on Iran.", "state:USA > state:IRN sanctions in_force"],
    ["money for arms", "Norway pledged Ukraine 2.5 billion kroner for air defence missiles.", "state:NOR > state:UKR military_aid pledged"],
  ])("reads %s: %s", (_what, text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });

  it.each([
    ["a noun without its content", "The pledge was welcomed in Kyiv by Norway."],
    ["a name that holds a place", "The Paris climate accord was praised in a lecture at the Kyiv School of Economics."],
    ["an opinion", "Analysts in Norway believe that Ukraine needs more missiles."],
    ["a meeting that took place", "The ministers of Norway and Sweden met on Monday."],
    ["nobody who would be bound", "It was agreed on Monday that talks should go on."],
  ])("reads no claim from %s: %s", (_what, text) => {
    expect(claims(text)).toEqual([]);
  });

  it("keeps an act without anybody who would be bound as a finding", () => {
    expect(extractText("They pledged on Monday to do more for the region.").findings).toEqual([
      expect.objectContaining({ rule: "claim-without-promisor" }),
    ]);
  });

  it("gives several kinds of one list one quote", () => {
    const found = extractText("Canada promised Ukraine training and missiles.").claims;
    expect(found.map(({ kind }) => kind).sort()).toEqual(["military_aid", "military_cooperation"]);
    expect(new Set(found.map(({ quote }) => quote)).size).toBe(1);
  });

  it("quotes promisor, act and content, without what follows", () => {
    const [claim] = extractText("On Monday, Norway pledged to send Ukraine missiles, while Sweden said that it would wait.").claims;
    expect(claim).toMatchObject({
      quote: "Norway pledged to send Ukraine missiles",
      cue: "pledged to",
      prefix: "On Monday, ",
      rule: expect.stringContaining("promise verbs: pledge; promisor: own subject"),
    });
  });

  it("reads amount, condition, place, doubt and principal", () => {
    const [claim] = extractText("Chancellor Friedrich Merz could pledge up to €1.5 billion for weapons to Ukraine if a ceasefire fails.").claims;
    expect(claim).toMatchObject({
      promisors: ["state:DEU"],
      principal: "person:friedrich-merz",
      certainty: "possible",
      amount: 1.5e9,
      currency: "EUR",
      approximate: "up to",
      condition: "if a ceasefire fails",
      trigger: "ceasefire",
    });
    expect(extractText("Norway promised to rebuild schools in Odesa with grants.").claims[0]?.performedIn).toHaveLength(1);
  });

  it("binds a person who is out of office to nobody else", () => {
    expect(extractText("Angela Merkel promised Ukraine more support.", "2026-01-01").claims[0]).toMatchObject({
      promisors: ["person:angela-merkel"],
      principal: null,
    });
    expect(extractText("Angela Merkel promised Ukraine more support.", "2015-01-01").claims[0]).toMatchObject({
      promisors: ["state:DEU"],
      principal: "person:angela-merkel",
    });
  });

  it("keeps what is denied as denied", () => {
    expect(extractText("Armenia denied that its forces had violated the ceasefire.").claims[0]).toMatchObject({ status: "broken", negated: true });
    expect(extractText("Armenia said that its forces had violated the ceasefire.").claims[0]).toMatchObject({ status: "broken", negated: false });
  });

  it("tells a quotation from the author's voice, with its speaker", () => {
    const [claim] = extractText("“We ask the United States to send more missiles,” Ukraine said on Monday.").claims;
    expect(claim).toMatchObject({ voice: "quoted", attributedTo: ["state:UKR"] });
    expect(extractText("Norway pledged Ukraine missiles.").claims[0]).toMatchObject({ voice: "author", attributedTo: [] });
  });
});
