import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { CommitmentKind, Status } from "#schema/claim";
import { noFilters } from "#src/viewer/core/filters";
import { shapeNames } from "#src/viewer/core/node-shape";
import { decodeView, encodeStop, encodeView } from "#src/viewer/core/url-codec";
import { initialState, type Stop, type ViewState } from "#src/viewer/core/view-state";

const claim: Stop = { type: "claim", id: "fedcba9876543210", commitment: "0123456789abcdef" };

describe("the address of a view", () => {
  it("is empty for the view at the start", () => {
    expect(encodeView(initialState)).toBe("");
    expect(decodeView("")).toEqual(initialState);
  });

  it("says what is open, the filters and the view, in one order whatever the order of choosing", () => {
    const view: ViewState = {
      mode: "table",
      filters: { ...noFilters, status: new Set(["broken", "pledged"]), contested: true },
      trail: [{ type: "node", id: "state:UKR" }],
    };
    expect(encodeView(view)).toBe("at=node.state:UKR&status=pledged,broken&contested=yes&view=table");
  });

  it("opens a claim with its commitment before it, to step back to", () => {
    const { trail } = decodeView(`#at=${encodeStop(claim)}`);
    expect(trail).toEqual([{ type: "commitment", id: claim.commitment }, claim]);
  });

  it("leaves out whatever it doesn't know", () => {
    for (const hash of [
      "#at=planet.mars",
      "#at=claim.only",
      "#at=",
      "#at=node.",
      "#view=map",
      "#kind=magic",
      "#%E0%A4%A",
      `#at=node.${"x".repeat(500)}`,
      "#panel",
    ]) {
      expect(decodeView(hash)).toEqual(initialState);
    }
    expect(decodeView("#kind=magic,ceasefire").filters.kind).toEqual(new Set(["ceasefire"]));
  });

  it("keeps every view (property)", () => {
    const id = fc.stringMatching(/^[a-z]{2,5}:[A-Za-z0-9-]{1,20}$/u);
    const stop: fc.Arbitrary<Stop> = fc.oneof(
      fc.record({ type: fc.constant("node" as const), id }),
      fc.record({ type: fc.constant("commitment" as const), id: fc.stringMatching(/^[0-9a-f]{16}$/u) }),
    );
    const subset = <Value extends string>(values: readonly Value[]) => fc.subarray([...values]).map((chosen) => new Set(chosen));
    const view: fc.Arbitrary<ViewState> = fc.record({
      mode: fc.constantFrom("graph" as const, "table" as const),
      filters: fc.record({
        kind: subset(CommitmentKind.options),
        status: subset(Status.options),
        party: subset(shapeNames),
        contested: fc.boolean(),
      }),
      trail: fc.array(stop, { maxLength: 1 }),
    });
    fc.assert(fc.property(view, (given) => expect(decodeView(`#${encodeView(given)}`)).toEqual(given)));
  });
});
