import type { Actor } from "#schema/actor";
import { profileActor } from "#src/graph/article-rows";
import type { Contribution } from "#src/ingest/contribution";
import { type Reader, readNames, readSurfaces } from "#src/ingest/read-context";
import { isKnown } from "#src/pipeline";
import { sortedUnique } from "#src/support/text";

/**
 * Actors with the names that all articles give those whom no gazetteer knows, and the ids of those whose name thereby changes. Those whom
 * only an earlier reading of this article mentioned are among them: their name may have come from there.
 *
 * @param own actors that the article mentions now; none where it leaves.
 */
export async function profileUnknown(
  read: Reader,
  articleId: string,
  own: readonly Actor[],
  before: Contribution,
): Promise<{ actors: readonly Actor[]; renamed: readonly string[] }> {
  const mentioned = new Map(own.filter(({ id }) => !isKnown(id)).map((actor) => [actor.id, actor]));
  const ids = sortedUnique([
    ...mentioned.keys(),
    ...before.entities.filter(({ label, id }) => label === "Actor" && !isKnown(id)).map(({ id }) => id),
  ]);
  if (ids.length === 0) return { actors: own, renamed: [] };
  const others = await readSurfaces(read, ids, articleId);
  const names = await readNames(read, ids);
  const profiles = ids.flatMap(
    (id) =>
      profileActor(
        id,
        mentioned.get(id) ?? null,
        others.filter((other) => other.id === id),
      ) ?? [],
  );
  const renamed = profiles.filter(({ id, name }) => names.has(id) && names.get(id) !== name).map(({ id }) => id);
  return { actors: [...own.filter(({ id }) => isKnown(id)), ...profiles], renamed };
}
