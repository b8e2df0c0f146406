import { describe, expect, it } from "@jest/globals";
import { ActorId } from "#schema/actor";
import { PlaceId } from "#schema/place";
import { PartialDate } from "#schema/primitives";
import { entityCases } from "#tests/support/entity-cases";
import type { EntityCase } from "#tests/support/entity-cases/entity-case";

const letter = "[\\p{L}\\p{N}]";
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
/** Occurrences as a whole word: "he" isn't in "the". */
const occurrences = ({ surface, text }: EntityCase): number =>
  [...text.matchAll(new RegExp(`(?<!${letter})${escaped(surface)}(?!${letter})`, "gu"))].length;

const idsOf = ({ id, also = [], together = [] }: EntityCase): readonly string[] => [...(id === null ? [] : [id]), ...also, ...together];
const isId = (id: string): boolean => ActorId.safeParse(id).success || PlaceId.safeParse(id).success;
const failing = (holds: (entityCase: EntityCase) => boolean): string[] =>
  entityCases.filter((entityCase) => !holds(entityCase)).map(({ surface, text }) => `${surface}: ${text}`);

describe("the table of who is meant", () => {
  it("has at least 320 cases, at least 70 of them with a tempting wrong reading", () => {
    expect(entityCases.length).toBeGreaterThanOrEqual(320);
    expect(entityCases.filter(({ tempting }) => tempting !== undefined).length).toBeGreaterThanOrEqual(70);
  });

  it("covers each phenomenon at least five times", () => {
    const counts = new Map<string, number>();
    for (const { phenomenon } of entityCases) counts.set(phenomenon, (counts.get(phenomenon) ?? 0) + 1);
    expect(counts.size).toBeGreaterThanOrEqual(25);
    expect([...counts].filter(([, count]) => count < 5)).toEqual([]);
  });

  it("points at one stretch of its text", () => {
    expect(
      failing((entityCase) =>
        entityCase.occurrence === undefined ? occurrences(entityCase) === 1 : entityCase.occurrence <= occurrences(entityCase),
      ),
    ).toEqual([]);
  });

  it("gives ids of the domain", () => {
    expect(failing((entityCase) => [...idsOf(entityCase), ...(entityCase.tempting ?? [])].every(isId))).toEqual([]);
  });

  it("gives actors ids of actors, places ids of places, and neither where it is neither", () => {
    const shape = { actor: ActorId, place: PlaceId };
    expect(
      failing((entityCase) => (entityCase.role === null ? entityCase.id === null : shape[entityCase.role].safeParse(entityCase.id).success)),
    ).toEqual([]);
  });

  it("never calls the same id right and tempting", () => {
    expect(failing((entityCase) => !(entityCase.tempting ?? []).some((id) => idsOf(entityCase).includes(id)))).toEqual([]);
  });

  it("has days of 2013 to 2026", () => {
    expect(failing(({ date }) => PartialDate.safeParse(date).success && date.length === 10 && date >= "2013" && date < "2027")).toEqual([]);
  });

  it("has no case twice", () => {
    const keys = entityCases.map(({ surface, occurrence, text }) => [surface, occurrence, text].join("|"));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
