import { describe, expect, it } from "@jest/globals";
import { inflect } from "#src/claim/inflect";

describe("inflect", () => {
  it.each([
    ["pledge", "pledges", ["pledged"], "pledging"],
    ["commit", "commits", ["committed"], "committing"],
    ["press", "presses", ["pressed"], "pressing"],
    ["supply", "supplies", ["supplied"], "supplying"],
    ["withdraw", "withdraws", ["withdrew", "withdrawn"], "withdrawing"],
    ["send", "sends", ["sent"], "sending"],
    ["delay", "delays", ["delayed"], "delaying"],
  ])("%s", (base, third, past, gerund) => {
    expect(inflect(base)).toEqual({ base, third, past, gerund });
  });
});
