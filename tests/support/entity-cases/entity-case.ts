/**
 * Who is meant by a stretch of a sentence. All sentences were written for this table; office holders are real ones at the date, other
 * persons are invented. Nothing is trained on them.
 */
export interface EntityCase {
  /** As it stands in `text`, without leading article or title. */
  readonly surface: string;
  /** Which occurrence as a whole word is meant, from 1. Left out where there is only one. */
  readonly occurrence?: number;
  readonly text: string;
  /** Day of the article: decides who holds an office. */
  readonly date: string;
  /** The right actor or place; null where the stretch is neither, or only part of the name of something else. */
  readonly id: string | null;
  /** Other ids for the same party that are as right: the coding guide fixes kinds of ids, not every slug. */
  readonly also?: readonly string[];
  /** Further parties that the same words mean ("both sides"): each of them must be found. */
  readonly together?: readonly string[];
  readonly role: "actor" | "place" | null;
  /** Where a place is meant: the country it lies in, if that is what tells it from others of its name. */
  readonly country?: string;
  /** Set on cases that look like something they aren't: ids that must not be given. */
  readonly tempting?: readonly string[];
  readonly phenomenon: string;
}

type More = Partial<Pick<EntityCase, "occurrence" | "also" | "together" | "country" | "tempting">>;

interface Writers {
  /** A party. */
  actor(id: string, surface: string, text: string, date: string, more?: More): EntityCase;
  /** A location or territory. */
  place(id: string, surface: string, text: string, date: string, more?: More): EntityCase;
  /** Neither: the ids in `tempting` would be wrong, and so would any other. */
  none(tempting: readonly string[], surface: string, text: string, date: string, more?: More): EntityCase;
}

/** Writers of cases of one phenomenon. */
export function casesOf(phenomenon: string): Writers {
  return {
    actor: (id, surface, text, date, more = {}) => ({ surface, text, date, id, role: "actor", phenomenon, ...more }),
    place: (id, surface, text, date, more = {}) => ({ surface, text, date, id, role: "place", phenomenon, ...more }),
    none: (tempting, surface, text, date, more = {}) => ({ surface, text, date, id: null, role: null, phenomenon, tempting, ...more }),
  };
}
