import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { packageRoot } from "#src/support/package-root";
import { goldenFiles, sampleSlugs } from "../../scripts/golden/golden-files";

const folder = join(packageRoot(), "tests", "golden", "samples");
const slugs = await sampleSlugs();

describe("what each stage makes of the samples (npm run update-golden renews it)", () => {
  it("has a folder for each sample and no other", async () => {
    expect((await readdir(folder)).sort()).toEqual(slugs);
  });

  it.each(slugs)("%s", async (slug) => {
    for (const [name, content] of await goldenFiles(slug)) expect([name, await readFile(join(folder, slug, name), "utf8")]).toEqual([name, content]);
  });
});
