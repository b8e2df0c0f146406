import { describe, expect, it } from "@jest/globals";
import { actorKinds } from "#schema/actor";
import { sourceKinds } from "#schema/article";
import {
  certainties,
  commitmentKinds,
  families,
  legalForces,
  polarities,
  Status,
  speakerRoles,
  statuses,
  timeframes,
  triggers,
  voices,
} from "#schema/claim";
import { partyRoles } from "#schema/commitment";
import { blockKinds, entityKinds, partsOfSpeech } from "#schema/document";
import { mentionKinds, mentionSorts } from "#schema/mention";
import { placeKinds } from "#schema/place";
import { tieTypes } from "#schema/tie";
import type { Term } from "#schema/vocabulary";

const all: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  actorKinds,
  blockKinds,
  certainties,
  commitmentKinds,
  entityKinds,
  families,
  legalForces,
  mentionKinds,
  mentionSorts,
  tieTypes,
  partyRoles,
  partsOfSpeech,
  placeKinds,
  polarities,
  sourceKinds,
  speakerRoles,
  statuses,
  timeframes,
  triggers,
  voices,
};

describe("enumerations", () => {
  it.each(Object.entries(all))("%s: every value has its own label and a definition", (_name, terms) => {
    const labels = Object.values(terms).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { label, definition } of Object.values(terms)) {
      expect(label.length).toBeGreaterThan(1);
      expect(definition.length).toBeGreaterThan(4);
    }
  });

  it("parse their own values and no others", () => {
    expect(Status.parse("pledged")).toBe("pledged");
    expect(Status.safeParse("promised").success).toBe(false);
  });

  it("rank the ladder of statuses from demanded to delivered", () => {
    const ranks = Object.values(statuses).flatMap(({ rank }) => (rank === null ? [] : [rank]));
    expect(ranks).toEqual([0, 1, 2, 3, 4, 5, 5, 6, 7, 7, 8]);
  });
});
