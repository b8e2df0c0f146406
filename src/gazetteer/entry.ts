import type { ActorKind } from "#schema/actor";
import type { PlaceKind } from "#schema/place";
import type { PartialDate } from "#schema/primitives";

/**
 * How a name stands for its entry: its own name; letters that abbreviate it (matched exactly); an adjective or noun of nationality; a capital, seat
 * or building used for a government; another spelling or short form; the last name alone of a person.
 */
export type NameUse = "name" | "acronym" | "demonym" | "metonym" | "alias" | "surname";

export interface GazetteerName {
  readonly text: string;
  readonly use: NameUse;
  /** Also an ordinary word, a first name or somebody else's name ("Turkey", "Jordan", "Washington"): don't trust it without context. */
  readonly ambiguous: boolean;
}

/** An office that a person held: of a state or a body, from and until a date as precise as it is known. `until` is null while in office. */
interface Office {
  readonly title: string;
  readonly of: string;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
}

export interface Membership {
  readonly of: string;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
}

interface Common {
  readonly id: string;
  /** The name to show. */
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly countryCode: string | null;
  readonly names: readonly GazetteerName[];
  /** Which table it comes from; src/gazetteer/README.md gives the origin and the licence of each. */
  readonly source: string;
}

export interface ActorEntry extends Common {
  readonly type: "actor";
  readonly kind: ActorKind;
  /** Actor of which it is an organ. */
  readonly partOf: string | null;
  readonly memberOf: readonly Membership[];
  readonly offices: readonly Office[];
  /** Place that is its territory, for states. */
  readonly territory: string | null;
  /** A news agency, newspaper or broadcaster: an actor only where it is cited or acts. */
  readonly outlet: boolean;
}

export interface PlaceEntry extends Common {
  readonly type: "place";
  readonly kind: PlaceKind;
  readonly geonamesId: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Place that contains it. */
  readonly within: string | null;
  /** Inhabitants of a city, to prefer the larger of two with one name. */
  readonly population: number | null;
}

export type GazetteerEntry = ActorEntry | PlaceEntry;
