import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { loadJudge } from "#src/load-judge";
import { loadParser } from "#src/load-parser";
import { derive, extract, read, topic } from "#src/pipeline";
import { packageRoot } from "#src/support/package-root";

const parser = loadParser();
const judge = loadJudge();
const folder = join(packageRoot(), "samples");
const files = (await readdir(folder)).filter((file) => file.endsWith(".md") && file !== "README.md").sort();
const samples = await Promise.all(files.map((file) => readFile(join(folder, file))));

/** Everything that the pure stages make of the samples, as bytes. */
function run(order: readonly Uint8Array[]): { readonly extractions: ReadonlyMap<string, string>; readonly derivation: string } {
  const extractions = order.map((bytes) => extract(read(bytes).article, parser, judge));
  const evidence = extractions.flatMap(({ article, claims }) =>
    claims.map((claim) => ({ claim, publishedAt: article.publishedAt, sourceId: article.publications[0]?.source.id ?? "" })),
  );
  return {
    extractions: new Map(extractions.map((extraction) => [extraction.article.id, JSON.stringify(extraction)])),
    derivation: JSON.stringify(derive(evidence, (id) => id)),
  };
}

const RealDate = Date;

describe("the pure stages", () => {
  beforeEach(() => {
    const forbidden = (what: string) => () => {
      throw new Error(`A pure stage used ${what}.`);
    };
    jest.spyOn(Date, "now").mockImplementation(forbidden("the clock"));
    jest.spyOn(Math, "random").mockImplementation(forbidden("randomness"));
    jest.spyOn(performance, "now").mockImplementation(forbidden("the clock"));
    jest.spyOn(crypto, "randomUUID").mockImplementation(forbidden("randomness"));
    jest.spyOn(crypto, "getRandomValues").mockImplementation(forbidden("randomness"));
    jest.spyOn(globalThis, "fetch").mockImplementation(forbidden("the network"));
    jest.spyOn(globalThis, "setTimeout").mockImplementation(forbidden("a timer"));
    // a date of a given text is no clock
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, args) => (args.length === 0 ? forbidden("the clock")() : Reflect.construct(target, args)),
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    globalThis.Date = RealDate;
  });

  it("give the same bytes twice, without clock and randomness", () => {
    expect(run(samples)).toEqual(run(samples));
  });

  it("give the same bytes in any order of the articles", () => {
    const forward = run(samples);
    const backward = run([...samples].reverse());
    expect(new Map([...backward.extractions].sort())).toEqual(new Map([...forward.extractions].sort()));
    expect(backward.derivation).toBe(forward.derivation);
  });

  it("carry every claim by the exact words of its article", () => {
    const claims = samples.flatMap((bytes) => {
      const { article, claims: found } = extract(read(bytes).article, parser, judge);
      for (const claim of found) {
        expect(article.text.slice(claim.start, claim.end)).toBe(claim.quote);
        expect(article.text.slice(0, claim.start).endsWith(claim.prefix)).toBe(true);
        expect(article.text.slice(claim.end).startsWith(claim.suffix)).toBe(true);
        expect(claim.quote).toContain(claim.cue);
        expect(topic(claim)).toContain(claim.kind);
      }
      return found;
    });
    expect(claims.length).toBeGreaterThan(20);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });

  it("never claim from boilerplate", () => {
    for (const bytes of samples) {
      const { article, claims } = extract(read(bytes).article, parser, judge);
      for (const cut of article.boilerplate) expect(claims.filter(({ start, end }) => start < cut.end && end > cut.start)).toEqual([]);
    }
  });
});
