import { describe, expect, it } from "@jest/globals";
import { writeQueue } from "#src/store/write-queue";
import { InvariantError } from "#src/support/errors";

describe("writeQueue", () => {
  it("does one piece of work after the other, in the order in which they came", async () => {
    const queue = writeQueue();
    const steps: string[] = [];
    const work = (name: string, pauseMs: number) =>
      queue(async () => {
        steps.push(`${name} starts`);
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
        steps.push(`${name} ends`);
      });
    await Promise.all([work("a", 10), work("b", 0), work("c", 5)]);
    expect(steps).toEqual(["a starts", "a ends", "b starts", "b ends", "c starts", "c ends"]);
  });

  it("goes on after work that failed", async () => {
    const queue = writeQueue();
    const failed = queue(() => Promise.reject(new Error("stop")));
    expect(await queue(async () => "done")).toBe("done");
    await expect(failed).rejects.toThrow("stop");
  });

  it("refuses work from inside its own work, and takes it afterwards", async () => {
    const queue = writeQueue();
    await expect(queue(() => queue(async () => undefined))).rejects.toThrow(InvariantError);
    expect(await queue(async () => "done")).toBe("done");
  });

  it("takes work for another queue from inside its own", async () => {
    const [one, other] = [writeQueue(), writeQueue()];
    expect(await one(() => other(async () => "done"))).toBe("done");
  });
});
