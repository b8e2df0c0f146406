import { describe, expect, it } from "@jest/globals";
import { loadParser } from "#src/load-parser";
import { decide, read } from "#src/pipeline";
import { extractText } from "#tests/support/extract-text";

describe("what is not guessed", () => {
  it("is a finding with its candidates", () => {
    const { entities, findings } = extractText("Anna Kral and Jan Kral met in Oslo. Kral then resigned.");
    expect(entities.mentions.map(({ surface }) => surface)).not.toContain("Kral");
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "mention-undecided", message: expect.stringContaining("person:anna-kral, person:jan-kral") }),
    );
  });

  it("says why a mention was left out", () => {
    const { article } = read(new TextEncoder().encode("The Syrian climate is dry, and Syrian rain is rare."));
    expect(decide(article, loadParser())[0]?.verdicts).toEqual([{ leftOut: "says of what kind: climate" }]);
  });

  it("gives a last name to the one bearer in the article, not to a leader of that name", () => {
    const ids = extractText("Jan Carney runs a bakery in Oslo. Carney sold it on Monday.").entities.mentions.map(({ id }) => id);
    expect(ids).not.toContain("person:mark-carney");
    expect(ids.filter((id) => id === "person:jan-carney").length).toBeGreaterThan(1);
  });

  it("merges what an article calls by several words, and keeps others apart", () => {
    const groups = (text: string): string[] =>
      [...new Set(extractText(text).entities.mentions.map(({ id }) => id))].filter((id) => id.startsWith("group:"));
    expect(groups("Western countries met. Western nations agreed.")).toEqual(["group:western-countries"]);
    expect(groups("Syrian rebels met in Oslo. The rebels agreed.")).toEqual(["group:syrian-rebels"]);
    expect(groups("Syrian rebels met Libyan rebels. Western leaders agreed.")).toEqual([
      "group:syrian-rebels",
      "group:libyan-rebels",
      "group:western-leaders",
    ]);
  });

  it("gives a body without its state to the state whose body the article names", () => {
    const ids = extractText("The Norwegian foreign ministry protested. The foreign ministry said Poland had lied.").entities.mentions.map(
      ({ id }) => id,
    );
    expect(ids.filter((id) => id === "body:NOR:foreign-ministry")).toHaveLength(2);
  });
});
