import { describe, expect, it } from "@jest/globals";
import { findCount } from "#src/claim/find-count";
import { findQuote } from "#src/claim/find-quote";
import { readingOf } from "../../support/read-text";

function counted(text: string, cue: string): string | null {
  const { view, reading } = readingOf(text, cue);
  const found = findCount(view, reading.candidate, findQuote(view, reading.candidate, reading.roles.promisors.mentions));
  return found === null ? null : `${found.amount} ${found.unit}`;
}

describe("findCount", () => {
  it.each([
    ["Kenya pledged to send 2,500 police officers to Haiti.", "pledged", "2500 officers"],
    ["Ghana will take in five thousand refugees from Togo.", "take", "5000 refugees"],
    ["Chad agreed to release twelve prisoners.", "agreed", "12 prisoners"],
    ["Oman promised a 300-strong force for the strait.", "promised", "300 personnel"],
  ])("%s", (text, cue, expected) => {
    expect(counted(text, cue)).toBe(expected);
  });

  it.each([
    ["Three officials pledged to open the border of Peru.", "pledged"],
    ["Norway pledged to stay for ten years.", "pledged"],
  ])("counts nothing in %s", (text, cue) => {
    expect(counted(text, cue)).toBeNull();
  });
});
