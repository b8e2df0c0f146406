import { describe, expect, it } from "@jest/globals";
import { lease, withLoan } from "#src/store/embedded/lease";

describe("lease", () => {
  it("drops its value once, after it is retired and the last loan is over", () => {
    const dropped: string[] = [];
    const leased = lease("value", (value) => dropped.push(value));
    const [one, two] = [leased.borrow(), leased.borrow()];
    one.release();
    leased.retire();
    leased.retire();
    expect(dropped).toEqual([]);
    two.release();
    expect(dropped).toEqual(["value"]);
  });

  it("drops its value at once when nobody uses it", () => {
    const dropped: string[] = [];
    lease("value", (value) => dropped.push(value)).retire();
    expect(dropped).toEqual(["value"]);
  });

  it("ends a loan when its work fails", async () => {
    const dropped: string[] = [];
    const leased = lease("value", (value) => dropped.push(value));
    await expect(withLoan(Promise.resolve(leased.borrow()), () => Promise.reject(new Error("stop")))).rejects.toThrow("stop");
    leased.retire();
    expect(dropped).toEqual(["value"]);
  });
});
