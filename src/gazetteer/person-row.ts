import type { PartialDate } from "#schema/primitives";

/** What is held for a state or body, so that the holder's word is its word. */
type OfficeRow = readonly [title: string, of: string, since: PartialDate | null, until?: PartialDate | null];
/** A seat in a body of many, whose single members don't bind it: a parliament, a court. */
type SeatRow = readonly [of: string, since: PartialDate | null, until?: PartialDate | null];

/** One person of the tables. Who led a party while in a state office is given the state office alone. */
export type PersonRow = readonly [
  name: string,
  iso3: string | null,
  /** Last name or names alone; empty where it would mislead. */
  surnames: readonly string[],
  offices: readonly OfficeRow[],
  otherNames?: readonly string[],
  seats?: readonly SeatRow[],
];
