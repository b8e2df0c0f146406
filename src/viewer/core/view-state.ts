import { type Filters, noFilters } from "#src/viewer/core/filters";

/** Something the reader has opened: an actor or place, a commitment, or one claim of a commitment in its article. */
export type Stop =
  | { readonly type: "node"; readonly id: string }
  | { readonly type: "commitment"; readonly id: string }
  | { readonly type: "claim"; readonly id: string; readonly commitment: string };

export type Mode = "graph" | "table";

/** All that decides what is on the screen, except the data and the theme. */
export interface ViewState {
  readonly mode: Mode;
  readonly filters: Filters;
  /** What was opened, oldest first; the last is in the panel. */
  readonly trail: readonly Stop[];
}

export const initialState: ViewState = { mode: "graph", filters: noFilters, trail: [] };
const LONGEST_TRAIL = 30;

/** What is in the panel now. */
export function currentStop(state: ViewState): Stop | null {
  return state.trail.at(-1) ?? null;
}

export function sameStop(one: Stop | null, other: Stop | null): boolean {
  return one === other || (one !== null && other !== null && one.type === other.type && one.id === other.id);
}

/** Opens something. Opening what was open just before is a step back, so that two stops don't pile up in turn. */
export function openStop(state: ViewState, stop: Stop): ViewState {
  if (sameStop(currentStop(state), stop)) return state;
  if (sameStop(state.trail.at(-2) ?? null, stop)) return stepBack(state);
  return { ...state, trail: [...state.trail, stop].slice(-LONGEST_TRAIL) };
}

/** Closes what is in the panel and shows what was there before. */
export function stepBack(state: ViewState): ViewState {
  return state.trail.length === 0 ? state : { ...state, trail: state.trail.slice(0, -1) };
}

export function closeAll(state: ViewState): ViewState {
  return state.trail.length === 0 ? state : { ...state, trail: [] };
}

/** The commitment that is on show, alone or through one of its claims. */
export function currentCommitment(state: ViewState): string | null {
  const stop = currentStop(state);
  if (stop?.type === "commitment") return stop.id;
  return stop?.type === "claim" ? stop.commitment : null;
}
