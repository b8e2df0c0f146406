import { describe, expect, it } from "@jest/globals";
import { clusterClaims } from "#src/commitment/cluster-claims";
import { isWithinTerritory } from "#src/gazetteer/actors-in";
import { loadGazetteer } from "#src/gazetteer/gazetteer";
import { placesAround } from "#src/gazetteer/places-around";
import { sampleEvidence } from "#tests/support/sample-claims";

const coded = sampleEvidence();
const labels = new Map(coded.map(({ label, evidence }) => [evidence.claim.id, label]));

/** Unordered pairs within groups. */
function pairsOf(groups: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(groups.flatMap((ids) => ids.flatMap((one) => ids.filter((other) => one < other).map((other) => `${one} ${other}`))));
}

function byLabel(): string[][] {
  const groups = new Map<string, string[]>();
  for (const [id, label] of labels) groups.set(label, [...(groups.get(label) ?? []), id]);
  return [...groups.values()];
}

describe("the commitments of the sample articles, as a reader sorted their claims by hand", () => {
  const gazetteer = loadGazetteer();
  const clusters = clusterClaims(
    coded.map(({ evidence }) => evidence),
    (place, actor) => isWithinTerritory(place, actor, gazetteer, placesAround(place, gazetteer)),
  );
  const found = pairsOf(clusters.map(({ evidence }) => evidence.map(({ claim }) => claim.id)));
  const meant = pairsOf(byLabel());
  const right = [...found].filter((pair) => meant.has(pair)).length;

  it("are 119 claims with a label each", () => {
    expect(labels.size).toBe(119);
    expect(meant.size).toBeGreaterThan(70);
  });

  it("are merged rightly: of the pairs that are put together, 95 of 100 belong together", () => {
    expect(right / found.size).toBeGreaterThanOrEqual(0.95);
  });

  it("are found: of the pairs that belong together, 85 of 100 are put together", () => {
    expect(right / meant.size).toBeGreaterThanOrEqual(0.85);
  });
});
