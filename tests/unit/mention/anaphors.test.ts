import { describe, expect, it } from "@jest/globals";
import { extractText } from "#tests/support/extract-text";

/** What the words given refer to in a text. */
const meant = (text: string, words: string): string[] =>
  extractText(text)
    .entities.mentions.filter(({ surface }) => surface === words)
    .map(({ id }) => id);

describe("pronouns", () => {
  it.each([
    ["the subject above it", "Norway said it would send tanks.", "it", ["state:NOR"]],
    ["the owner", "Norway sent its envoy to Oslo.", "its", ["state:NOR"]],
    ["the person who speaks", "Anna Kral met Jan Kos in Oslo. She said the talks would go on.", "She", ["person:anna-kral"]],
    ["not the other argument of its verb", "Jan Kos arrived in Oslo. Anna Kral praised him.", "him", ["person:jan-kos"]],
    ["those coordinated", "Norway and Poland signed the pact. They will pay for it.", "They", ["state:NOR", "state:POL"]],
    ["a group", "European leaders met in Oslo. They agreed to pay.", "They", ["group:european-leaders"]],
    ["the speaker", "“I will pay,” Anna Kral said.", "I", ["person:anna-kral"]],
    ["whom the speaker speaks for", "“We will send tanks,” Norwegian Prime Minister Anna Kral said.", "We", ["state:NOR"]],
  ])("%s: %s", (_what, text, words, ids) => {
    expect(meant(text, words)).toEqual(ids);
  });

  it.each([
    ["nothing before it", "It will rain in Oslo on Monday.", "It"],
    ["a fact, not a party", "Norway signed the pact. It is unacceptable that nobody paid.", "It"],
    ["a thing as subject before it", "The pact was signed in Oslo. It names no date.", "It"],
    ["nobody who speaks", "“We will pay,” the paper read.", "We"],
  ])("nobody: %s", (_what, text, words) => {
    expect(meant(text, words)).toEqual([]);
  });

  it("are no surfaces of an actor in the graph's words", () => {
    const { actors } = extractText("Anna Kral arrived in Oslo. She met the envoys.").entities;
    expect(actors.find(({ id }) => id === "person:anna-kral")?.aliases).toEqual([]);
  });
});

describe("definite nouns", () => {
  it.each([
    ["Norway joined NATO. The alliance will send ships.", "alliance", ["igo:NATO"]],
    ["Norway has two ports. The country will open both.", "country", ["state:NOR"]],
    ["Norwegian Prime Minister Anna Kral met the press. The prime minister promised aid.", "prime minister", ["person:anna-kral"]],
    ["Norway and Poland fought over the border. Both sides agreed to talk.", "Both sides", ["state:NOR", "state:POL"]],
    ["Norway and Poland signed a pact. The two countries will share gas.", "two countries", ["state:NOR", "state:POL"]],
  ])("%s", (text, words, ids) => {
    expect(meant(text, words)).toEqual(ids);
  });

  it.each([
    ["Both sides of the road were closed.", "Both sides"],
    ["Norway, Poland and Italy met in Oslo. Both sides agreed.", "Both sides"],
    ["The country road was closed.", "country"],
    ["The president of the chess club resigned.", "president"],
  ])("nobody in: %s", (text, words) => {
    expect(meant(text, words)).toEqual([]);
  });
});
