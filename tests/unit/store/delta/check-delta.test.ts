import { describe, expect, it } from "@jest/globals";
import type { GraphDelta, NodeRow, RelationshipRow } from "#schema/graph";
import { checkDelta } from "#src/store/delta/check-delta";
import { explainError, StoreError } from "#src/support/errors";
import { actor, claim, commitment, delta, organisation, place, relationship } from "#tests/support/delta";

describe("checkDelta", () => {
  const messageOf = (parts: Partial<GraphDelta>): string => {
    try {
      checkDelta(delta(parts));
    } catch (error) {
      expect(error).toBeInstanceOf(StoreError);
      return explainError(error).replace(" Nothing was written. The delta must follow schema/graph.ts.", "");
    }
    return "accepted";
  };
  const changed = (row: NodeRow, properties: Record<string, unknown>) => ({ ...row, properties: { ...row.properties, ...properties } }) as NodeRow;

  it("leaves out null and adds the id to the properties", () => {
    const { mergeNodes } = checkDelta(delta({ mergeNodes: [place("ravik")] }));
    expect(mergeNodes).toEqual([{ label: "Place", id: "place:ravik", properties: { id: "place:ravik", name: "ravik", kind: "city", aliases: [] } }]);
  });

  it("takes an id among the properties that is the row's own", () => {
    expect(messageOf({ mergeNodes: [changed(place("ravik"), { id: "place:ravik" })] })).toBe("accepted");
  });

  it.each<[string, NodeRow, string]>([
    ["another id", changed(place("ravik"), { id: "place:kesten" }), "Place place:ravik: property id differs from the row's own id."],
    ["an unknown property", changed(place("ravik"), { colour: "red" }), "Place place:ravik: property colour is not in its model."],
    ["a property of the prototype", changed(place("ravik"), { toString: "x" }), "Place place:ravik: property toString is not in its model."],
    ["a missing property", { label: "Place", id: "place:ravik", properties: { name: "x" } }, "Place place:ravik: property kind is missing."],
    ["a value that is none of the terms", changed(place("ravik"), { kind: "planet" }), "Place place:ravik: property kind does not fit its model"],
    ["a fraction for an integer", changed(place("ravik"), { geonamesId: 1.5 }), "Place place:ravik: property geonamesId does not fit its model"],
    ["an integer beyond 2^53", changed(place("ravik"), { geonamesId: 2 ** 53 }), "Place place:ravik: property geonamesId does not fit its model"],
    ["text for a number", changed(place("ravik"), { latitude: "5" }), "Place place:ravik: property latitude does not fit its model"],
    ["a number for text", changed(place("ravik"), { name: 5 }), "Place place:ravik: property name does not fit its model"],
    ["one value for a list", changed(place("ravik"), { aliases: "x" }), "Place place:ravik: property aliases does not fit its model"],
    [
      "a bigint",
      changed(place("ravik"), { geonamesId: 5n }),
      "Place place:ravik: property geonamesId is neither text, number, truth value nor a list of these.",
    ],
    ["an id of another shape", { ...place("ravik"), id: "ravik" }, "Place ravik: property id does not fit its model"],
    ["an empty id", { ...place("ravik"), id: "" }, "A Place has no id."],
    ["an id that is too long to be indexed", organisation("x".repeat(1_000)), "The id of a Actor is longer than 1000 characters"],
    [
      "an id with a line break",
      { ...place("ravik"), id: "place:\n" },
      'Place "place:\\n": property id holds a control character or half of a surrogate pair.',
    ],
    ["an unknown label", { ...place("ravik"), label: "Planet" as "Place" }, "There is no label Planet."],
    ["a label of the prototype", { ...place("ravik"), label: "constructor" as "Place" }, "There is no label constructor."],
  ])("refuses a node with %s", (_, row, message) => {
    expect(messageOf({ mergeNodes: [actor("NHV"), row] })).toContain(message);
  });

  it.each<[string, RelationshipRow, string]>([
    ["an unknown type", { ...relationship("WITHIN", place("a"), place("b")), type: "NEAR" as "WITHIN" }, "There is no relationship type NEAR."],
    [
      "a start that it can't have",
      relationship("WITHIN", actor("NHV"), place("b")),
      "WITHIN from Actor state:NHV to Place place:b: it can't start at Actor.",
    ],
    [
      "an end that it can't have",
      relationship("WITHIN", place("a"), actor("NHV")),
      "WITHIN from Place place:a to Actor state:NHV: it can't end at Actor.",
    ],
    ["no key", relationship("CONTRADICTS", claim(1), claim(2)), "property field is part of its key and missing."],
    ["a null key", relationship("CONTRADICTS", claim(1), claim(2), { field: null }), "property field is part of its key and missing."],
    ["an unknown property", relationship("WITHIN", place("a"), place("b"), { since: "2020" }), "property since is not in its model."],
    ["a value that does not fit", relationship("PARTY_TO", actor("NHV"), commitment(1), { role: "owner" }), "property role does not fit its model"],
    ["a negative order", relationship("ATTRIBUTED_TO", claim(1), actor("NHV"), { cue: "said", order: -1 }), "property order does not fit its model"],
  ])("refuses a relationship with %s", (_, row, message) => {
    expect(messageOf({ mergeRelationships: [row] })).toContain(message);
  });

  it("checks what is to be dropped as well", () => {
    expect(messageOf({ dropNodes: [{ label: "Planet" as "Place", id: "x" }] })).toBe("There is no label Planet.");
    expect(messageOf({ dropRelationships: [relationship("CONTRADICTS", claim(1), claim(2))] })).toContain("part of its key and missing");
  });

  it("takes the key alone of a relationship that is to be dropped", () => {
    expect(messageOf({ dropRelationships: [relationship("HOLDS_OFFICE", actor("NHV"), actor("VSK"), { title: "President", term: "" })] })).toBe(
      "accepted",
    );
  });

  it("keeps one of two equal rows and refuses two that differ", () => {
    const row = place("ravik");
    expect(checkDelta(delta({ mergeNodes: [row, { ...row }], dropNodes: [row, row] }))).toMatchObject({ mergeNodes: [{}], dropNodes: [{}] });
    expect(messageOf({ mergeNodes: [row, place("ravik", { name: "other" })] })).toBe("The delta says two different things of Place place:ravik.");
    const member = (since: string) => relationship("MEMBER_OF", actor("NHV"), actor("VSK"), { since, until: null });
    expect(messageOf({ mergeRelationships: [member("1999"), member("2000")] })).toBe(
      "The delta says two different things of MEMBER_OF from Actor state:NHV to Actor state:VSK.",
    );
  });

  it("refuses a delta without one of its lists", () => {
    const { dropNodes: _, ...rest } = delta({});
    expect(messageOf({ ...rest, dropNodes: undefined as unknown as [] })).toBe("The delta has no list dropNodes.");
  });
});
