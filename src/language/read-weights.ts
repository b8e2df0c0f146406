import { z } from "zod";
import { readTensorFile, type TensorFile } from "#src/kernel/tensor-file";

const Sizes = z.object({
  projection: z.int(),
  hidden: z.int(),
  arc: z.int(),
  relation: z.int(),
  relationStride: z.int(),
});
export type Sizes = z.infer<typeof Sizes>;

const Header = z.object({
  sizes: Sizes,
  shapes: z.array(z.string()),
  tags: z.array(z.string()),
  relations: z.array(z.string()),
  /** Labels of the entity head, "O" first; empty where the weights have none. */
  entities: z.array(z.string()),
  /** By word "1" where running text writes it small, "0" for a name. */
  common: z.string(),
  words: z.string(),
  vectors: z.string(),
});

/** The network's weights and names, as scripts/train-parser/export.py wrote them. */
export interface Weights extends Omit<z.infer<typeof Header>, "words" | "vectors">, Omit<TensorFile<unknown>, "header"> {
  readonly words: readonly string[];
  readonly vectors: readonly string[];
}

const REMEDY = "Restore src/language/weights/english.bin from the repository or train it again with scripts/train-parser.";

/** Reads a file of weights; the result looks into the given bytes. Throws InputError where it is no such file. */
export function readWeights(bytes: Uint8Array): Weights {
  const { header, matrix, values } = readTensorFile(bytes, Header, REMEDY);
  return { ...header, words: header.words.split("\n"), vectors: header.vectors.split("\n"), matrix, values };
}
