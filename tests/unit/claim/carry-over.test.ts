import { describe, expect, it } from "@jest/globals";
import { carryOver } from "#src/claim/carry-over";
import { claimOf } from "#tests/support/claims";

const first = claimOf({
  id: "a",
  quote: "Kenya agreed in Geneva to pay",
  start: 0,
  end: 29,
  promisors: ["state:KEN"],
  kind: "financial_aid",
  trigger: "ratification",
  announcedIn: ["geo:2660646"],
});
const next = claimOf({ ...first, id: "b", quote: "It also agreed to wait", start: 31, end: 53, trigger: null, announcedIn: [] });

describe("carryOver", () => {
  it("gives the place and the trigger to a sentence that resumes the commitment", () => {
    expect(carryOver([first, next])[1]).toMatchObject({ announcedIn: ["geo:2660646"], trigger: "ratification" });
  });

  it("gives a commitment of another kind the place only", () => {
    expect(carryOver([first, { ...next, kind: "negotiation" }])[1]).toMatchObject({ announcedIn: ["geo:2660646"], trigger: null });
  });

  it.each([
    ["of another promisor", { promisors: ["state:PER"] }],
    ["that opens anew", { quote: "Kenya will wait" }],
    ["far away", { start: 900, end: 922 }],
  ])("gives nothing to a sentence %s", (_what, changes) => {
    expect(carryOver([first, { ...next, ...changes }])[1]).toMatchObject({ announcedIn: [], trigger: null });
  });
});
