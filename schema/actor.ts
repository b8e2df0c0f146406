import { z } from "zod";
import { CountryCode } from "#schema/primitives";
import { vocabulary } from "#schema/vocabulary";

export const actorKinds = {
  state: { label: "state", definition: "A state or its government, administration or capital used for it" },
  government_body: {
    label: "government body",
    definition: "A parliament, ministry, army, agency, party or court, or an organ of an organisation of states",
  },
  igo: { label: "intergovernmental organisation", definition: "An organisation whose members are states" },
  organisation: { label: "organisation", definition: "A company, think tank, medium, charity or armed movement" },
  coalition: { label: "coalition", definition: "A named group of states that act together without a treaty organisation" },
  group: { label: "group", definition: "An unnamed collective that acts ('Western countries'); never expanded into members" },
  person: { label: "person", definition: "A named person" },
} as const;
export const ActorKind = vocabulary(actorKinds);
export type ActorKind = z.infer<typeof ActorKind>;

/** state:UKR, igo:NATO, body:USA:congress, org:slug, coalition:slug, group:slug, person:first-last. */
export const ActorId = z
  .string()
  .regex(
    /^(state:[A-Z]{3}|igo:[A-Za-z0-9-]+|body:[A-Za-z0-9-]+:[a-z0-9-]+|(org|coalition|group|person):[a-z0-9-]+)$/u,
    "an actor id, see schema/actor.ts",
  );

const kindOfPrefix: Readonly<Record<string, ActorKind>> = {
  state: "state",
  body: "government_body",
  igo: "igo",
  org: "organisation",
  coalition: "coalition",
  group: "group",
  person: "person",
};

/** The kind of an actor that is known by its id only: "person:anna-kral" is a person. */
export function actorKindOf(id: string): ActorKind {
  return kindOfPrefix[id.slice(0, id.indexOf(":"))] ?? "organisation";
}

/** A party that says, does, receives or is addressed in politics. */
export const Actor = z.object({
  id: ActorId,
  name: z.string().min(1),
  kind: ActorKind,
  /** Other names of it, sorted. */
  aliases: z.array(z.string()),
  countryCode: CountryCode.nullable(),
  /** False for an unnamed collective. */
  named: z.boolean(),
  wikidataId: z.string().nullable(),
});
export type Actor = z.infer<typeof Actor>;
