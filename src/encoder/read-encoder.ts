import { z } from "zod";
import { readTensorFile, type TensorFile } from "#src/kernel/tensor-file";

const Sizes = z.object({
  width: z.int(),
  heads: z.int(),
  inner: z.int(),
  layers: z.int(),
  /** Width of what is thought of a word, and of a pair of a word and a mention. */
  hidden: z.int(),
  pair: z.int(),
});

const Header = z.object({
  sizes: Sizes,
  /** Vocabulary of word pieces, one a line; the first three are the unknown piece, the start and the separator. */
  pieces: z.string(),
  /** Values of each judged field, in the order of its scores. */
  fields: z.record(z.string(), z.array(z.string())),
  /** Names of the values of the features of words and pairs. */
  upos: z.array(z.string()),
  relations: z.array(z.string()),
  verbTags: z.array(z.string()),
  parties: z.array(z.string()),
  /** Paths through a tree from a cue to a mention; the first has number 4, the numbers before are "unseen", "far", "other" and "none". */
  paths: z.array(z.string()),
  /** By what scores are divided before they become probabilities, fitted on articles that training did not see. */
  temperatures: z.object({ cue: z.number(), fields: z.record(z.string(), z.number()), roles: z.array(z.number()) }),
});

/** An encoder's weights and names, as scripts/train-claims/export.py wrote them. */
export interface EncoderWeights extends Omit<z.infer<typeof Header>, "pieces">, Omit<TensorFile<unknown>, "header"> {
  readonly pieces: readonly string[];
}

const REMEDY = "Restore src/encoder/weights/claims.bin from the repository or train it again with scripts/train-claims.";

/** Reads a file of encoder weights; the result looks into the given bytes. Throws InputError where it is no such file. */
export function readEncoder(bytes: Uint8Array): EncoderWeights {
  const { header, matrix, values } = readTensorFile(bytes, Header, REMEDY);
  return { ...header, pieces: header.pieces.split("\n"), matrix, values };
}
