import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { Extraction } from "#schema/extraction";
import { loadJudge } from "#src/load-judge";
import { loadParser } from "#src/load-parser";
import { extract, read } from "#src/pipeline";
import { extractAll } from "#src/pool/extract-all";
import type { InputError } from "#src/support/errors";
import { packageRoot } from "#src/support/package-root";

const samples = join(packageRoot(), "samples");
const files = readdirSync(samples)
  .filter((file) => /^\d.*\.md$/u.test(file))
  .sort()
  .map((file) => readFileSync(join(samples, file)));

async function all(articles: readonly Uint8Array[], workers: number): Promise<(Extraction | InputError)[]> {
  const found: (Extraction | InputError)[] = [];
  for await (const outcome of extractAll(articles, workers)) found.push(outcome);
  return found;
}

describe("extractAll", () => {
  it("gives what one thread gives, in the order of the articles, with one worker and with two", async () => {
    const expected = files.map((bytes) => extract(read(bytes).article, loadParser(), loadJudge()));
    expect(JSON.stringify(await all(files, 1))).toBe(JSON.stringify(expected));
    expect(JSON.stringify(await all(files, 2))).toBe(JSON.stringify(expected));
  });

  it.each([1, 2])("gives the reason in the place of an article that can't be read, and goes on (%d workers)", async (workers) => {
    const [one, fault, two] = await all([...files.slice(0, 1), new Uint8Array(), ...files.slice(1, 2)], workers);
    expect(fault).toMatchObject({ name: "InputError", message: "The file is empty.", remedy: "Give a file that holds an article's text." });
    for (const extraction of [one, two]) expect(extraction).toHaveProperty("claims");
  });

  it("takes no more articles than its queue holds while nobody takes what is done", async () => {
    let taken = 0;
    function* many(): Generator<Uint8Array> {
      for (; taken < 1000; taken++) yield files[0] as Uint8Array;
    }
    const extractions = extractAll(many(), 2);
    await extractions.next();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(taken).toBeLessThan(8);
    await extractions.return(undefined);
  });
});
