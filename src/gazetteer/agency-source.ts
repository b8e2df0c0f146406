import { agencies } from "#src/gazetteer/tables/agencies";

/**
 * The source that a claim counts as for the sake of whom it cites: the agency among its speakers, null where there is none.
 * "Kyiv has agreed, Reuters reported", in three papers, is one source.
 *
 * @param speakers ids of actors.
 */
export function agencySource(speakers: readonly string[]): string | null {
  return speakers.map((id) => (id.startsWith("org:") ? agencies[id.slice("org:".length)] : undefined)).find((source) => source !== undefined) ?? null;
}
