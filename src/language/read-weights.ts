import { z } from "zod";
import { InputError } from "#src/support/errors";

/** A matrix of int8 with one scale a row; as a layer, rows are outputs, columns inputs. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly int8: Int8Array;
  readonly scale: Float32Array;
  /** Empty where it has none. */
  readonly bias: Float32Array;
}

const TensorHeader = z.object({
  rows: z.int().positive(),
  columns: z.int().positive(),
  values: z.int().optional(),
  int8: z.int().optional(),
  scale: z.int().optional(),
  bias: z.int().optional(),
});

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
  tensors: z.record(z.string(), TensorHeader),
});

/** The network's weights and names, as scripts/train-parser/export.py wrote them. */
export interface Weights extends Omit<z.infer<typeof Header>, "words" | "vectors" | "tensors"> {
  readonly words: readonly string[];
  readonly vectors: readonly string[];
  readonly matrix: (name: string) => Matrix;
  readonly values: (name: string) => Float32Array;
}

const MAGIC = "PGW1";
const REMEDY = "Restore src/language/weights/english.bin from the repository or train it again with scripts/train-parser.";

/** Reads a file of weights; the result looks into the given bytes. Throws InputError where it is no such file. */
export function readWeights(bytes: Uint8Array): Weights {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  const text = new TextDecoder();
  if (aligned.length < 8 || text.decode(aligned.subarray(0, 4)) !== MAGIC)
    throw new InputError("These bytes are not a file of weights.", { remedy: REMEDY });
  const start = 8 + view.getUint32(4, true);
  const { words, vectors, tensors, ...header } = parseHeader(text.decode(aligned.subarray(8, start)));
  const floats = (at: number, count: number): Float32Array => new Float32Array(aligned.buffer, aligned.byteOffset + start + at, count);
  const tensor = (name: string): z.infer<typeof TensorHeader> => {
    const found = tensors[name];
    if (found === undefined) throw new InputError(`The file of weights has no ${name}.`, { remedy: REMEDY });
    return found;
  };
  const matrix = (name: string): Matrix => {
    const { rows, columns, int8 = 0, scale = 0, bias } = tensor(name);
    return {
      rows,
      columns,
      int8: new Int8Array(aligned.buffer, aligned.byteOffset + start + int8, rows * columns),
      scale: floats(scale, rows),
      bias: bias === undefined ? new Float32Array() : floats(bias, rows),
    };
  };
  const values = (name: string): Float32Array => floats(tensor(name).values ?? 0, tensor(name).columns);
  return { ...header, words: words.split("\n"), vectors: vectors.split("\n"), matrix, values };
}

function parseHeader(text: string): z.infer<typeof Header> {
  try {
    return Header.parse(JSON.parse(text));
  } catch (cause) {
    throw new InputError("The header of the file of weights can't be read.", { remedy: REMEDY, cause });
  }
}
