import { describe, expect, it } from "@jest/globals";
import { createObservable } from "#src/viewer/core/observable";
import { closeAll, currentCommitment, currentStop, initialState, openStop, type Stop, stepBack } from "#src/viewer/core/view-state";

const node: Stop = { type: "node", id: "state:AAA" };
const commitment: Stop = { type: "commitment", id: "0123456789abcdef" };
const claim: Stop = { type: "claim", id: "fedcba9876543210", commitment: commitment.id };
const opened = [node, commitment, claim].reduce(openStop, initialState);

describe("what is open", () => {
  it("is stacked, and stepped back from one by one", () => {
    expect(currentStop(opened)).toEqual(claim);
    expect(currentStop(stepBack(opened))).toEqual(commitment);
    expect(currentStop(stepBack(stepBack(stepBack(opened))))).toBeNull();
    expect(stepBack(initialState)).toBe(initialState);
  });

  it("doesn't change by opening it again", () => {
    expect(openStop(opened, claim)).toBe(opened);
  });

  it("steps back where what was open before is opened", () => {
    expect(openStop(opened, commitment).trail).toEqual([node, commitment]);
  });

  it("is closed as a whole", () => {
    expect(closeAll(opened).trail).toEqual([]);
    expect(closeAll(initialState)).toBe(initialState);
  });

  it("doesn't grow without end", () => {
    const many = Array.from({ length: 100 }, (_, number): Stop => ({ type: "node", id: `org:n${number}` })).reduce(openStop, initialState);
    expect(many.trail).toHaveLength(30);
    expect(currentStop(many)?.id).toBe("org:n99");
  });

  it("is a commitment by itself or through one of its claims", () => {
    expect(currentCommitment(opened)).toBe(commitment.id);
    expect(currentCommitment(stepBack(opened))).toBe(commitment.id);
    expect(currentCommitment(openStop(initialState, node))).toBeNull();
  });
});

describe("an observable", () => {
  it("tells its watchers the new and the old value, and nobody where nothing changed", () => {
    const heard: [number, number][] = [];
    const value = createObservable(1);
    value.watch((now, before) => heard.push([now, before]));
    value.update((before) => before + 1);
    value.update((before) => before);
    expect(heard).toEqual([[2, 1]]);
    expect(value.get()).toBe(2);
  });
});
