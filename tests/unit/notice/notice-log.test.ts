import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { noticesOf } from "#src/notice/make-notices";
import { addNotices, EMPTY_LOG, NoticeLog, pendingNotices, withDelivered } from "#src/notice/notice-log";
import { noticeEvidence, statusChange } from "#tests/support/notices";

const finishedAt = "2026-03-11T08:00:00.000Z";
const noticesFor = (claims: readonly string[], at = finishedAt) =>
  noticesOf({ statusChanges: claims.map((claim) => statusChange(claim)), contradictions: [], finishedAt: at }, "http://127.0.0.1:4180/");

describe("noticesOf", () => {
  it("carries the quote, the article, the outlet, the dates and a link to the words in the viewer", () => {
    const contradiction = { field: "amount", one: noticeEvidence("c:1"), other: noticeEvidence("c:2", { quote: "nine ships" }) };
    const [status, other] = noticesOf(
      { statusChanges: [statusChange("c:1")], contradictions: [contradiction], finishedAt },
      "http://127.0.0.1:4180/",
    );
    expect(status).toMatchObject({
      type: "status",
      seenAt: finishedAt,
      title: "Norhaven to Veskaria: military aid: pledged → delivered",
      link: "http://127.0.0.1:4180/#at=claim.0123456789abcdef.c:1",
      change: { evidence: { quote: "Norhaven will send ten ships to Veskaria", outlet: "Northern Wire", publishedAt: "2026-03-10" } },
    });
    expect(other).toMatchObject({ type: "contradiction", link: "http://127.0.0.1:4180/#at=claim.0123456789abcdef.c:2", contradiction });
  });

  it("gives the same change the same id, whatever else has changed", () => {
    const [one] = noticesFor(["c:1"]);
    const [again] = noticesOf(
      { statusChanges: [statusChange("c:1", { commitment: "ffffffffffffffff" })], contradictions: [], finishedAt },
      "http://x",
    );
    const [back] = noticesOf(
      { statusChanges: [statusChange("c:1", { from: "delivered", to: "pledged" })], contradictions: [], finishedAt },
      "http://x",
    );
    expect(again?.id).toBe(one?.id);
    expect(back?.id).not.toBe(one?.id);
  });
});

describe("the log of notices", () => {
  it("takes each notice once, in whatever parts they come", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom("a", "b", "c", "d", "e"))), (parts) => {
        const log = parts.reduce((before, claims) => addNotices(before, noticesFor(claims)), EMPTY_LOG);
        expect(log.notices).toHaveLength(new Set(parts.flat()).size);
        expect(addNotices(log, noticesFor(parts.flat(), "2027-01-01T00:00:00.000Z"))).toBe(log);
        expect(NoticeLog.parse(JSON.parse(JSON.stringify(log)))).toEqual(log);
      }),
    );
  });

  it("forgets no id and nothing that is still to be delivered", () => {
    const claims = Array.from({ length: 700 }, (_, at) => `c${at}`);
    const first = withDelivered(addNotices(EMPTY_LOG, noticesFor(claims)), noticesFor(claims));
    const log = addNotices(first, noticesFor(["late"]));
    expect(log.notices).toHaveLength(500);
    expect(addNotices(log, noticesFor(claims))).toBe(log);
    expect(addNotices(EMPTY_LOG, noticesFor(claims)).notices).toHaveLength(700);
    expect(pendingNotices(log).map(({ id }) => id)).toEqual([noticesFor(["late"])[0]?.id]);
    expect(pendingNotices(withDelivered(log, pendingNotices(log)))).toEqual([]);
  });
});
