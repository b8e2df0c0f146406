import { createRequire } from "node:module";
import { expect, it } from "@jest/globals";
import isoCountries from "i18n-iso-countries";
import { loadGazetteer } from "#src/gazetteer/gazetteer";

/** "Tanzania, United Republic of" and "Holy See (Vatican City State)" are written for an index, not for a sentence. */
const isForAnIndex = (name: string) => /[,(]/u.test(name);

it("knows every state under the English names that another list gives it", () => {
  isoCountries.registerLocale(createRequire(import.meta.url)("i18n-iso-countries/langs/en.json"));
  const gazetteer = loadGazetteer();
  const unknown = gazetteer.entries
    .filter(({ kind }) => kind === "state")
    .flatMap(({ id }) => [isoCountries.getName(id.slice(6), "en", { select: "all" }) ?? []].flat().map((name) => [id, name] as const))
    .filter(([, name]) => !isForAnIndex(name))
    .filter(
      ([id, name]) => !gazetteer.match(name.split(" ")).some(({ from, readings }) => from <= 1 && readings.some(({ entry }) => entry.id === id)),
    );
  // "Congo" alone is the other Congo, by far the more often named
  expect(unknown).toEqual([["state:COG", "Congo"]]);
});
