import { describe, expect, it } from "@jest/globals";
import { readingOf } from "../../support/read-text";

function voice(text: string, cue: string): string {
  const { speech } = readingOf(text, cue).reading;
  return `${speech.voice} ${speech.speakers.map(({ id }) => id).join("+")}`.trim();
}

describe("voice", () => {
  it.each([
    ["Japan pledged Vietnam a loan.", "pledged", "author"],
    ["Japan vowed to help Vietnam.", "vowed", "attributed state:JPN"],
    ["Japan urged Vietnam to sign.", "urged", "attributed state:JPN"],
    ["Vietnam said that Japan had pledged a loan.", "pledged", "attributed state:VNM"],
    ["Japan has pledged a loan, Vietnam said.", "pledged", "attributed state:VNM"],
    ["According to Vietnam, Japan has pledged a loan.", "pledged", "attributed state:VNM"],
    ["“Japan has pledged a loan,” Vietnam said.", "pledged", "quoted state:VNM"],
    ["Vietnam said: “Japan has pledged a loan.”", "pledged", "quoted state:VNM"],
  ])("%s", (text, cue, expected) => {
    expect(voice(text, cue)).toBe(expected);
  });

  it("binds the speaker by what “we” promise", () => {
    const { reading } = readingOf("“We pledge to rebuild the port of Hodeidah,” Oman said.", "pledge");
    expect(reading.roles.promisors.mentions.map(({ id }) => id)).toEqual(["state:OMN"]);
  });
});
