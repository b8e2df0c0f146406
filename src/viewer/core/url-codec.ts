import { CommitmentKind, Status } from "#schema/claim";
import { type Facet, facets, facetValues } from "#src/viewer/core/filters";
import { shapeNames } from "#src/viewer/core/node-shape";
import { initialState, type Stop, type ViewState } from "#src/viewer/core/view-state";

const LONGEST_ID = 200;

/**
 * The view as the part of an address behind "#": `at` is what is open (`node.ID`, `commitment.ID`, `claim.COMMITMENT.ID`), the facets are lists.
 * Of the trail only its end is kept, which is what a reader who gets the link needs.
 *
 * @example encodeView(state) // "at=commitment.3cc0be3cabeeed14&status=refused,broken"
 */
export function encodeView(state: ViewState): string {
  const parameters: string[] = [];
  const stop = state.trail.at(-1);
  if (stop) parameters.push(`at=${encodeStop(stop)}`);
  for (const facet of facets) {
    // In the order of the vocabulary, so that equal views have equal addresses.
    const values = facetValues[facet].filter((value) => (state.filters[facet] as ReadonlySet<string>).has(value));
    if (values.length > 0) parameters.push(`${facet}=${values.join(",")}`);
  }
  if (state.filters.contested) parameters.push("contested=yes");
  if (state.mode === "table") parameters.push("view=table");
  return parameters.join("&");
}

/** Reads an address; whatever it says that this program doesn't know is left out. */
export function decodeView(hash: string): ViewState {
  const parameters = new URLSearchParams(hash.replace(/^#/u, ""));
  return {
    mode: parameters.get("view") === "table" ? "table" : initialState.mode,
    filters: {
      kind: readValues(parameters, "kind", CommitmentKind.options),
      status: readValues(parameters, "status", Status.options),
      party: readValues(parameters, "party", shapeNames),
      contested: parameters.get("contested") === "yes",
    },
    trail: decodeStops(parameters.get("at") ?? ""),
  };
}

/** The address of one stop, for links. */
export function encodeStop(stop: Stop): string {
  return stop.type === "claim" ? `claim.${encodeId(stop.commitment)}.${encodeId(stop.id)}` : `${stop.type}.${encodeId(stop.id)}`;
}

function readValues<Value extends string>(parameters: URLSearchParams, name: Facet, known: readonly Value[]): ReadonlySet<Value> {
  const given = new Set((parameters.get(name) ?? "").split(","));
  return new Set(known.filter((value) => given.has(value)));
}

/** Percent-encoded, but for the colon that every id has and every address may have. */
function encodeId(id: string): string {
  return encodeURIComponent(id).replaceAll("%3A", ":");
}

/** A claim comes with its commitment before it, to step back to. */
function decodeStops(text: string): readonly Stop[] {
  const [type, ...parts] = text.split(".");
  const rest = parts.join(".");
  if (rest === "" || text.length > LONGEST_ID) return [];
  if (type === "node" || type === "commitment") return [{ type, id: rest }];
  const [commitment, claim] = parts;
  if (type !== "claim" || !commitment || !claim) return [];
  return [
    { type: "commitment", id: commitment },
    { type: "claim", id: claim, commitment },
  ];
}
