import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseAtomFeed } from "feedsmith";
import { atomFeed } from "#src/notice/atom-feed";
import { noticesOf } from "#src/notice/make-notices";
import { noticeEvidence, statusChange } from "#tests/support/notices";

const finishedAt = "2026-03-11T08:00:00.000Z";
const contradiction = { field: "amount", one: noticeEvidence("c:1"), other: noticeEvidence("c:2", { quote: "nine ships", url: null, title: null }) };

describe("atomFeed", () => {
  it("is read back by a reader of feeds", () => {
    const notices = noticesOf({ statusChanges: [statusChange("c:1")], contradictions: [contradiction], finishedAt }, "http://127.0.0.1:4180");
    const feed = parseAtomFeed(atomFeed(notices, finishedAt));
    expect(feed).toMatchObject({ id: "tag:pledgegraph,2026:notices", updated: finishedAt, authors: [{ name: "Pledgegraph" }] });
    expect(feed.entries).toEqual([
      expect.objectContaining({
        id: `tag:pledgegraph,2026:notice/${notices[0]?.id}`,
        title: { value: "Norhaven to Veskaria: military aid: pledged → delivered" },
        updated: finishedAt,
        links: [expect.objectContaining({ href: notices[0]?.link })],
        content: {
          type: "text",
          value: "“Norhaven will send ten ships to Veskaria” Northern Wire, 2026-03-10: Ships <soon> & more (https://wire.example/ships?a=1&b=2)",
        },
      }),
      expect.objectContaining({ content: { type: "text", value: expect.stringContaining("“nine ships” Northern Wire, 2026-03-10: untitled") } }),
    ]);
  });

  it("has no entries, and is a feed all the same, where there is no news", () => {
    expect(parseAtomFeed(atomFeed([], finishedAt))).toMatchObject({ updated: finishedAt });
  });

  it("carries any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (quote) => {
        const change = statusChange("c:1", { evidence: noticeEvidence("c:1", { quote: `[${quote}]` }) });
        const feed = parseAtomFeed(atomFeed(noticesOf({ statusChanges: [change], contradictions: [], finishedAt }, "http://x"), finishedAt));
        expect(feed.entries?.[0]?.id).toMatch(/^tag:pledgegraph/u);
      }),
    );
  });
});
