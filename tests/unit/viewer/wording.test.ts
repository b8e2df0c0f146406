import { describe, expect, it } from "@jest/globals";
import { Status } from "#schema/claim";
import { standings } from "#src/viewer/core/standing";
import { announceNode, sayAmount, sayCard, sayCount, sayDate, sayField, sayList, sayParties, sayShortDate } from "#src/viewer/core/wording";
import { card } from "#tests/support/small-view";

describe("words", () => {
  it.each([
    ["2025", "2025", "2025"],
    ["2025-06", "June 2025", "Jun 2025"],
    ["2025-06-03", "3 June 2025", "3 Jun 2025"],
    ["2025-05-30", "30 May 2025", "30 May 2025"],
  ])("say %s as precisely as it is", (date, long, short) => {
    expect(sayDate(date)).toBe(long);
    expect(sayShortDate(date)).toBe(short);
  });

  it("say amounts", () => {
    expect(sayAmount({ amount: 1_200_000_000, unit: "EUR", currency: "EUR" })).toBe("EUR 1.2 billion");
    expect(sayAmount({ amount: 40_000_000, unit: null, currency: "USD" })).toBe("USD 40 million");
    expect(sayAmount({ amount: 950, unit: null, currency: "USD" })).toBe("USD 950");
    expect(sayAmount({ amount: 4000, unit: "soldiers", currency: null })).toBe("4,000 soldiers");
    expect(sayAmount({ amount: 45, unit: null, currency: null })).toBe("45");
    expect(sayAmount({ amount: null, unit: "soldiers", currency: "EUR" })).toBeNull();
  });

  it("say lists and counts", () => {
    expect([sayList([]), sayList(["A"]), sayList(["A", "B"]), sayList(["A", "B", "C"])]).toEqual(["", "A", "A and B", "A, B and C"]);
    expect([sayCount(1, "source"), sayCount(2, "source"), sayCount(1000, "actor or place", "actors and places")]).toEqual([
      "1 source",
      "2 sources",
      "1,000 actors and places",
    ]);
  });

  it("say who promises to whom", () => {
    const name = (id: string) => id.slice(-3);
    expect(sayParties(card({ id: "k" }), name)).toBe("AAA to BBB");
    expect(sayParties(card({ id: "k", beneficiaries: [] }), name)).toBe("AAA");
    expect(sayParties(card({ id: "k", mutual: true, promisors: ["state:AAA", "state:BBB"] }), name)).toBe("AAA and BBB to each other");
  });

  it("say a commitment in a line, and a node aloud", () => {
    expect(sayCard(card({ id: "k", contested: true, sourceCount: 3 }))).toBe("military aid: pledged, contested (3 sources)");
    expect(announceNode({ type: "actor", id: "state:AAA", name: "Alland", kind: "state", aliases: [] }, 1)).toBe("Alland, state. 1 commitment.");
  });

  it("name a field in words where they have some", () => {
    expect([sayField("legalForce"), sayField("instrument")]).toEqual(["legal force", "instrument"]);
  });
});

describe("the three ways to stand", () => {
  it("cover every status once", () => {
    const covered = Object.values(standings).flatMap(({ statuses }) => [...statuses]);
    expect([...covered].sort()).toEqual([...Status.options].sort());
  });
});
