import { z } from "zod";
import type { Store } from "#src/store/store";
import { InputError } from "#src/support/errors";

const Found = z.array(z.object({ id: z.string(), outlets: z.array(z.string()) }));

/**
 * The article that somebody means by its id or by the address of one of its publications.
 *
 * @throws InputError where the graph has none, or where an address is one of several outlets' of the same text: to take that out would
 * take the others' out with it.
 */
export async function findArticle(store: Pick<Store, "read">, name: string): Promise<string> {
  const rows = await store.read(
    "MATCH (a:Article) WHERE a.id = $name OR EXISTS { MATCH (a)<-[p:PUBLISHED]-(:Source) WHERE p.url = $name } RETURN a.id AS id, [(a)<-[:PUBLISHED]-(s:Source) | s.id] AS outlets ORDER BY id",
    { name },
  );
  const found = Found.parse(rows);
  const [first] = found;
  if (first === undefined)
    throw new InputError(`${name}: the graph holds no article with this id or address.`, {
      remedy: '`pledgegraph query "MATCH (a:Article) RETURN a.id, a.title"` lists them.',
    });
  if (found.length > 1 || (first.id !== name && first.outlets.length > 1))
    throw new InputError(
      `${name}: ${found.length > 1 ? `${found.length} articles have` : `${first.outlets.length} outlets published`} what stands at this address.`,
      {
        remedy: `Give the id to remove it whole: ${found.map(({ id }) => id).join(", ")}.`,
      },
    );
  return first.id;
}
