import { createHmac } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { noticesOf } from "#src/notice/make-notices";
import { deliver } from "#src/notice/webhook";
import { statusChange } from "#tests/support/notices";

const notices = noticesOf({ statusChanges: [statusChange("c:1")], contradictions: [], finishedAt: "2026-03-11T08:00:00.000Z" }, "http://x");

/** A receiver that gives these answers in turn; an error is no answer. */
async function receive(answers: readonly (number | Error)[]) {
  const got: { headers: Readonly<Record<string, string>>; body: string }[] = [];
  const waits: number[] = [];
  const outcome = await deliver(
    notices,
    { url: "https://hook.example/", secret: "s3cret" },
    {
      async post(_, headers, body) {
        const answer = answers[got.length] ?? 200;
        got.push({ headers, body });
        if (answer instanceof Error) throw answer;
        return answer;
      },
      async wait(milliseconds) {
        waits.push(milliseconds);
      },
    },
  );
  return { outcome, got, waits };
}

describe("deliver", () => {
  it("posts the notices, signed so that the receiver can check them", async () => {
    const { outcome, got, waits } = await receive([204]);
    expect([outcome, waits]).toEqual([null, []]);
    const [{ headers, body } = { headers: {}, body: "" }] = got;
    expect(JSON.parse(body)).toEqual({ notices });
    expect(headers["x-pledgegraph-signature"]).toBe(`sha256=${createHmac("sha256", "s3cret").update(body).digest("hex")}`);
    expect(JSON.stringify(headers)).not.toContain("s3cret");
  });

  it("tries again after no answer, 429 and 5xx, each time later, as the same delivery", async () => {
    const { outcome, got, waits } = await receive([new Error("ECONNREFUSED"), 429, 503, 200]);
    expect(outcome).toBeNull();
    expect(waits).toEqual([1000, 5000, 25_000]);
    expect(new Set(got.map(({ headers }) => headers["x-pledgegraph-delivery"])).size).toBe(1);
  });

  it("gives up after four tries, and at once where trying won't help", async () => {
    expect(await receive([500, 500, 500, 500])).toMatchObject({ outcome: "it answers 500", got: { length: 4 } });
    expect(await receive([404])).toMatchObject({ outcome: "it answers 404", got: { length: 1 } });
    expect((await receive(Array(4).fill(new Error("ENOTFOUND")))).outcome).toBe("it can't be reached: ENOTFOUND");
  });
});
