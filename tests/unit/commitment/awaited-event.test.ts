import { describe, expect, it } from "@jest/globals";
import type { Claim } from "#schema/claim";
import { awaitedEvent } from "#src/commitment/awaited-event";
import { claimOf } from "#tests/support/claims";

const names: Readonly<Record<string, string>> = {
  "state:UKR": "Ukraine",
  "state:USA": "United States",
  "body:USA:senate": "Senate",
  "state:RUS": "Russia",
};
const actorsIn = (text: string): string[] =>
  Object.entries(names)
    .filter(([, name]) => text.includes(name))
    .map(([id]) => id);
const event = (condition: string, trigger: Claim["trigger"], more: Partial<Claim> = {}) =>
  awaitedEvent(claimOf({ condition, trigger, ...more }), actorsIn, (id) => names[id] ?? id);

describe("awaitedEvent", () => {
  it("is one for all words that mean it", () => {
    const texts = ["once a ceasefire holds", "after a truce in Ukraine", "as soon as the guns fall silent"];
    expect(new Set(texts.map((text) => event(text, "ceasefire")?.id)).size).toBe(1);
    expect(event("once a ceasefire holds", "ceasefire")?.text).toBe("ceasefire: Ukraine");
  });

  it("is another with another subject, trigger or sense", () => {
    const ids = [
      event("once a ceasefire holds", "ceasefire"),
      event("once a ceasefire holds", "ceasefire", { beneficiaries: ["state:SYR"] }),
      event("if Russia attacks again", "armed_attack"),
      event("if the Senate ratifies it", "ratification"),
      event("unless a ceasefire holds", "ceasefire"),
    ].map((condition) => condition?.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has the attacked party as subject of an attack, whoever attacks", () => {
    expect(event("if Russia attacks again", "armed_attack")?.text).toBe("armed attack: Ukraine");
    expect(event("in the event of an attack on Ukraine", "armed_attack")?.id).toBe(event("if Russia attacks again", "armed_attack")?.id);
  });

  it("goes by its words where it has no kind", () => {
    expect(event("if the harvest fails", "other")?.text).toBe("harvest fails");
    expect(event("once the harvest fails", "other")?.id).toBe(event("if the harvest fails", "other")?.id);
  });

  it("goes by all of its words where none has content", () => {
    expect(event("if it can", "other")?.text).toBe("if it can");
  });

  it("is none without a condition", () => {
    expect(awaitedEvent(claimOf(), actorsIn, String)).toBeNull();
  });
});
