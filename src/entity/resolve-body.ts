import type { ArticleNames } from "#src/entity/article-names";
import type { Located } from "#src/entity/located";
import type { Verdict } from "#src/entity/verdict";
import { bodyOf } from "#src/gazetteer/compose-bodies";
import type { Gazetteer } from "#src/gazetteer/gazetteer";

/**
 * Whose a body without its state is: of the state whose body the article names so, else of the state that it names far more often than any other; undecided
 * where neither tells.
 */
export function resolveBody({ mention }: Located, { bodies, mainState }: ArticleNames, gazetteer: Gazetteer): Verdict {
  const slug = mention.evidence.slice("body: ".length);
  const own = bodies.filter((id) => idsOf(id, slug, gazetteer));
  const [only] = own;
  if (only !== undefined && own.length === 1)
    return { role: "actor", id: only, score: 0.7, reasons: [mention.evidence, "the article names whose it is"] };
  if (own.length > 1) return { undecided: own, why: "the article names such a body of several states" };
  const state = mainState === null ? undefined : gazetteer.entry(mainState);
  if (state?.type !== "actor") return { leftOut: "a body, and no state that it could be of" };
  return { role: "actor", id: bodyOf(state, slug), score: 0.5, reasons: [mention.evidence, `the article is mainly about ${state.name}`] };
}

/** Whether a body is what that noun names in its state: the Bundestag is a parliament. */
function idsOf(id: string, slug: string, gazetteer: Gazetteer): boolean {
  const state = gazetteer.entry(`state:${id.split(":")[1]}`);
  return state?.type === "actor" && bodyOf(state, slug) === id;
}
