import { describe, expect, it } from "@jest/globals";
import { readingOf } from "../../support/read-text";

const ids = (mentions: readonly { id: string }[]): string => mentions.map(({ id }) => id).join("+");

function roles(text: string, cue: string): string {
  const { promisors, beneficiaries } = readingOf(text, cue).reading.roles;
  return `${ids(promisors.mentions)} (${promisors.path}) > ${ids(beneficiaries.mentions)} (${beneficiaries.path})`;
}

describe("findRoles", () => {
  it.each([
    ["Japan promised to lend rice to Vietnam.", "promised", "state:JPN (own subject) > state:VNM (to-phrase)"],
    ["Japan gave a loan to Vietnam.", "gave", "state:JPN (own subject) > state:VNM (to-phrase)"],
    ["The loan to Vietnam was approved by Japan.", "approved", "state:JPN (agent of a passive) > state:VNM (to-phrase)"],
    ["Kenya agreed to cut its tariffs for Uganda.", "agreed", "state:KEN (own subject) > state:UGA (for-phrase)"],
    ["Samoa urged Australia to cut its emissions.", "urged", "state:AUS (addressee) > state:WSM (who asks)"],
    ["Samoa called on Australia to cut its emissions.", "called", "state:AUS (addressed phrase) > state:WSM (who asks)"],
    ["Armenia wants Turkey to open the border.", "wants", "state:TUR (addressee) > state:ARM (who asks)"],
    ["Armenia demanded that Turkey open the border.", "demanded", "state:TUR (subject of the content) > state:ARM (who asks)"],
    ["Chile and Peru signed a treaty on fishing.", "signed", "state:CHL+state:PER (own subject) > state:CHL+state:PER (own subject)"],
    [
      "Chile agreed with Peru on a fishing zone.",
      "agreed",
      "state:CHL+state:PER (own subject and with-phrase) > state:CHL+state:PER (own subject and with-phrase)",
    ],
    ["Ghana accused Togo of breaking the fishing treaty.", "breaking", "state:TGO (control subject) > state:GHA (named before the act)"],
    ["Norway's pledge to Mali stands.", "pledge", "state:NOR (possessor) > state:MLI (to-phrase)"],
    ["Canada imposed sanctions on Myanmar.", "imposed", "state:CAN (own subject) > state:MMR (on-phrase)"],
    ["Malawi received a grant from the World Bank.", "received", "igo:WB (from-phrase) > state:MWI (own subject)"],
    ["Qatar brokered a truce between Chad and Libya.", "brokered", "state:TCD+state:LBY (between-phrase) > state:TCD+state:LBY (between-phrase)"],
    ["Finland ruled out sending soldiers into Mali.", "ruled", "state:FIN (own subject) > state:MLI (state of the place)"],
  ])("%s", (text, cue, expected) => {
    expect(roles(text, cue)).toBe(expected);
  });

  it("takes up what the sentence leaves out by a named rule", () => {
    const { reading } = readingOf("Japan pledged Vietnam a loan. The first part will come in May.", "will");
    expect(reading.roles.promisors).toMatchObject({ implicit: true });
  });

  it("takes a pronoun for the party that it takes up", () => {
    const { reading } = readingOf("Japan pledged Vietnam a loan. It will pay the first part in May.", "pay");
    expect(reading.roles.promisors).toMatchObject({ implicit: false, mentions: [expect.objectContaining({ id: "state:JPN", kind: "pronoun" })] });
  });

  it("gives a demand of two sides to talk to both", () => {
    expect(roles("Qatar urged Chad and Libya to resume their talks.", "urged")).toBe(
      "state:TCD+state:LBY (addressee) > state:TCD+state:LBY (addressee)",
    );
  });

  it("lets who asks gain by a demand to demand of a third", () => {
    expect(roles("Samoa urged Australia to press Japan to stop whaling.", "urged")).toBe("state:AUS (addressee) > state:WSM (who asks)");
  });
});
