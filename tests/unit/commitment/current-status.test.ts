import { describe, expect, it } from "@jest/globals";
import { currentStatus } from "#src/commitment/current-status";
import { evidenceOf } from "../../support/claims";

describe("currentStatus", () => {
  it("takes the newest report", () => {
    expect(currentStatus([evidenceOf("2026-02-01", { status: "delivered" }), evidenceOf("2026-03-01", { status: "suspended" })])).toEqual({
      status: "suspended",
      asOf: "2026-03-01",
    });
  });

  it("takes the date of the event before that of the report", () => {
    expect(
      currentStatus([evidenceOf("2026-05-01", { status: "pledged", date: "2026-01-01" }), evidenceOf("2026-03-01", { status: "signed" })]).status,
    ).toBe("signed");
  });

  it("takes the highest stage of one day, and the promisor's own end before it", () => {
    expect(currentStatus([evidenceOf("2026-02-01", { status: "pledged" }), evidenceOf("2026-02-01", { status: "signed" })]).status).toBe("signed");
    expect(currentStatus([evidenceOf("2026-02-01", { status: "withdrawn" }), evidenceOf("2026-02-01", { status: "signed" })]).status).toBe(
      "withdrawn",
    );
    expect(
      currentStatus([
        evidenceOf("2026-02-01", { status: "broken", voice: "attributed", speakerRole: "adversary" }),
        evidenceOf("2026-02-01", { status: "signed" }),
      ]).status,
    ).toBe("signed");
  });

  it("lets undated claims raise, never lower or end", () => {
    expect(currentStatus([evidenceOf("2026-02-01", { status: "pledged" }), evidenceOf(null, { status: "ratified" })]).status).toBe("ratified");
    expect(currentStatus([evidenceOf("2026-02-01", { status: "pledged" }), evidenceOf(null, { status: "demanded" })]).status).toBe("pledged");
    expect(currentStatus([evidenceOf("2026-02-01", { status: "pledged" }), evidenceOf(null, { status: "withdrawn" })]).status).toBe("pledged");
  });

  it("passes over what is only possible, denied or history, unless there is nothing else", () => {
    const doubtful = [
      evidenceOf("2026-04-01", { status: "delivered", certainty: "possible" }),
      evidenceOf("2026-04-01", { status: "signed", negated: true }),
    ];
    expect(
      currentStatus([evidenceOf("2026-02-01"), ...doubtful, evidenceOf("2026-04-02", { status: "expired", timeframe: "historical" })]).status,
    ).toBe("pledged");
    expect(currentStatus([evidenceOf("2026-04-01", { status: "proposed", certainty: "possible" })]).status).toBe("proposed");
  });
});
