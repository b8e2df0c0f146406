import { describe, expect, it } from "@jest/globals";
import { retryTransient } from "#src/store/retry";
import { StoreError, TransientError } from "#src/support/errors";

describe("retryTransient", () => {
  const quick = { attempts: 4, firstPauseMs: 1, longestPauseMs: 2 };
  const failing = (times: number, error: Error) => {
    let calls = 0;
    const work = async () => {
      calls += 1;
      if (calls <= times) throw error;
      return calls;
    };
    return { work, calls: () => calls };
  };

  it("gives the result of the first attempt that succeeds", async () => {
    expect(await retryTransient(failing(3, new TransientError("busy")).work, quick)).toBe(4);
  });

  it("gives up after its attempts with the last error", async () => {
    const { work, calls } = failing(99, new TransientError("busy"));
    await expect(retryTransient(work, quick)).rejects.toThrow("busy");
    expect(calls()).toBe(4);
  });

  it("tries nothing again that will not get better", async () => {
    const { work, calls } = failing(1, new StoreError("wrong"));
    await expect(retryTransient(work, quick)).rejects.toThrow("wrong");
    expect(calls()).toBe(1);
  });
});
