import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { Actor, ActorId } from "#schema/actor";
import { Place, PlaceId } from "#schema/place";
import { PartialDate } from "#schema/primitives";
import { countryEntries } from "#src/gazetteer/country-entries";
import type { ActorEntry, PlaceEntry } from "#src/gazetteer/entry";
import { foldLetters } from "#src/gazetteer/fold";
import { loadGazetteer } from "#src/gazetteer/gazetteer";
import { organisationEntries } from "#src/gazetteer/organisation-entries";
import { personSeeds } from "#src/gazetteer/person-entries";
import { citySeeds, regionEntries } from "#src/gazetteer/place-entries";
import { bodyHeads } from "#src/gazetteer/tables/body-heads";
import { commonSurnames } from "#src/gazetteer/tables/common-surnames";
import { countryNames } from "#src/gazetteer/tables/country-names";
import { memberships } from "#src/gazetteer/tables/memberships";

const gazetteer = loadGazetteer();
const actors = gazetteer.entries.filter((entry): entry is ActorEntry => entry.type === "actor");
const places = gazetteer.entries.filter((entry): entry is PlaceEntry => entry.type === "place");
const tables = "src/gazetteer/tables";

describe("the gazetteer's tables", () => {
  it("give every entry an id of its own", () => {
    const ids = [...countryEntries(), ...organisationEntries(), ...personSeeds(), ...regionEntries(), ...citySeeds()].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids).toHaveLength(gazetteer.entries.length);
  });

  it("give actors that the contract accepts", () => {
    for (const { id, name, kind, countryCode } of actors) {
      expect(() => Actor.parse({ id, name, kind, aliases: [], countryCode, named: true, wikidataId: null })).not.toThrow();
    }
  });

  it("give places that the contract accepts, each with coordinates", () => {
    for (const { id, name, kind, countryCode, geonamesId, latitude, longitude } of places) {
      expect(() => Place.parse({ id, name, kind, aliases: [], countryCode, geonamesId, latitude, longitude })).not.toThrow();
      expect([id, latitude, longitude]).not.toContain(null);
      expect(id.startsWith("geo:") ? `geo:${geonamesId}` : geonamesId).toBe(id.startsWith("geo:") ? id : null);
    }
  });

  it("name the kind in the id of an actor", () => {
    const prefixes = {
      state: "state",
      igo: "igo",
      government_body: "body",
      organisation: "org",
      coalition: "coalition",
      group: "group",
      person: "person",
    };
    for (const { id, kind } of actors) expect(id.split(":")[0]).toBe(prefixes[kind]);
  });

  it("point only to actors and places that exist", () => {
    const targets = [
      ...actors.flatMap(({ partOf, memberOf, offices }) => [partOf, ...memberOf.map(({ of }) => of), ...offices.map(({ of }) => of)]),
      ...Object.keys(memberships),
    ].filter((id) => id !== null);
    expect(targets.filter((id) => gazetteer.entry(id)?.type !== "actor" || !ActorId.safeParse(id).success)).toEqual([]);
    const areas = [...actors.map(({ territory }) => territory), ...places.map(({ within }) => within)].filter((id) => id !== null);
    expect(areas.filter((id) => gazetteer.entry(id)?.type !== "place" || !PlaceId.safeParse(id).success)).toEqual([]);
  });

  it("never make a body part of itself, directly or in a ring", () => {
    for (const actor of actors) {
      const seen = new Set<string>();
      for (let at: ActorEntry | undefined = actor; at !== undefined && at.partOf !== null; ) {
        expect(seen).not.toContain(at.id);
        seen.add(at.id);
        const parent = gazetteer.entry(at.partOf);
        at = parent?.type === "actor" ? parent : undefined;
      }
    }
  });

  it("have names, none empty, none twice for one use", () => {
    for (const { id, names } of gazetteer.entries) {
      const keys = names.map(({ text, use }) => `${text} ${use}`);
      expect([id, names.length > 0, names.every(({ text }) => text === text.trim() && text !== ""), new Set(keys).size]).toEqual([
        id,
        true,
        true,
        keys.length,
      ]);
    }
  });

  it("know all members of the United Nations with a territory and a demonym", () => {
    const members = actors.filter(({ memberOf }) => memberOf.some(({ of }) => of === "igo:UN"));
    expect(members).toHaveLength(193);
    expect(members.every(({ territory }) => territory !== null)).toBe(true);
    expect(members.filter(({ names }) => !names.some(({ use }) => use === "demonym")).map(({ id }) => id)).toEqual(["state:COG", "state:DMA"]);
    for (const id of ["state:XKX", "state:PSE", "state:TWN", "state:VAT"]) expect(gazetteer.entry(id)?.kind).toBe("state");
  });

  it("date offices and memberships in order", () => {
    const spans = actors.flatMap(({ id, offices, memberOf }) => [...offices, ...memberOf].map(({ since, until }) => ({ id, since, until })));
    for (const { id, since, until } of spans) {
      for (const date of [since, until]) expect([id, date === null || PartialDate.safeParse(date).success]).toEqual([id, true]);
      expect([id, since === null || until === null || since <= until]).toEqual([id, true]);
    }
  });

  it("count the members of organisations as they are", () => {
    const current = (of: string) => actors.filter((actor) => actor.memberOf.some((member) => member.of === of && member.until === null)).length;
    expect([current("igo:NATO"), current("igo:EU"), current("igo:G7"), current("igo:G20"), current("igo:ASEAN")]).toEqual([32, 27, 7, 19, 11]);
  });

  it("mark as ambiguous only names that the state has", () => {
    for (const [iso3, { ambiguous = [] }] of Object.entries(countryNames)) {
      const texts = gazetteer.entry(`state:${iso3}`)?.names.map(({ text }) => foldLetters(text));
      for (const text of ambiguous) expect([iso3, texts]).toEqual([iso3, expect.arrayContaining([foldLetters(text)])]);
    }
  });

  it("distrust only last names that somebody bears", () => {
    const surnames = new Set(actors.flatMap(({ names }) => names.filter(({ use }) => use === "surname").map(({ text }) => text)));
    expect([...commonSurnames].filter((name) => !surnames.has(name))).toEqual([]);
  });

  it("mark a last name that two persons bear, or that is the name of something else", () => {
    const bearers = new Map<string, Set<string>>();
    const others = new Set<string>();
    for (const { id, kind, names } of gazetteer.entries) {
      for (const { text, use } of names) {
        const name = foldLetters(text);
        if (use === "surname") bearers.set(name, (bearers.get(name) ?? new Set()).add(id));
        else if (kind !== "person") others.add(name);
      }
    }
    const unsure = actors.flatMap(({ names }) => names.filter(({ use, ambiguous }) => use === "surname" && !ambiguous).map(({ text }) => text));
    expect(unsure.filter((text) => (bearers.get(foldLetters(text))?.size ?? 0) > 1)).toEqual([]);
    expect(unsure.filter((text) => others.has(foldLetters(text)))).toEqual([]);
  });

  it("give no full name to two persons", () => {
    const persons = actors.filter(({ kind }) => kind === "person");
    const full = persons.flatMap(({ id, names }) =>
      names.filter(({ use }) => use !== "surname").map(({ text }) => ({ id, text: foldLetters(text) })),
    );
    const bearer = new Map(full.map(({ id, text }) => [text, id]));
    expect(full.filter(({ id, text }) => bearer.get(text) !== id)).toEqual([]);
  });

  it("let nobody hold one office twice at a time", () => {
    for (const { id, offices } of actors) {
      const spans = offices.map(({ title, of, since, until }) => ({ key: `${title} ${of}`, since: since ?? "", until: until ?? "9999" }));
      for (const [at, span] of spans.entries()) {
        const overlapping = spans.filter(
          (other, index) => index > at && other.key === span.key && other.since < span.until && span.since < other.until,
        );
        expect([id, overlapping]).toEqual([id, []]);
      }
    }
  });

  it("write the ids of actors in one form", () => {
    const forms = /^(state:[A-Z]{3}|igo:[A-Za-z0-9-]+|body:[A-Za-z]{2,5}:[a-z0-9-]+|(org|coalition|person):[a-z0-9]+(-[a-z0-9]+)*)$/u;
    expect(actors.map(({ id }) => id).filter((id) => !forms.test(id))).toEqual([]);
  });

  it("send composed bodies to bodies that exist", () => {
    const special = bodyHeads.flatMap((row) => Object.entries(row.special ?? {}).map(([iso3, slug]) => `body:${iso3}:${slug}`));
    expect(special.filter((id) => gazetteer.entry(id) === undefined)).toEqual([]);
  });

  it("list titles once, longest first", () => {
    const texts = gazetteer.titles.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect([...texts].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))).toEqual(texts);
  });

  it("say where they come from, and stay under six megabytes", () => {
    const files = readdirSync(tables);
    const readme = readFileSync("src/gazetteer/README.md", "utf8");
    for (const file of files) {
      expect([file, /\b(Source:|Written for this project)/u.test(readFileSync(join(tables, file), "utf8"))]).toEqual([file, true]);
      expect(readme).toContain(`\`${file}\``);
    }
    expect(files.reduce((sum, file) => sum + statSync(join(tables, file)).size, 0)).toBeLessThan(6_000_000);
  });
});
