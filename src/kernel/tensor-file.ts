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

/** What stands in a file of weights: its header, and its tensors by name. */
export interface TensorFile<T> {
  readonly header: T;
  readonly matrix: (name: string) => Matrix;
  readonly values: (name: string) => Float32Array;
}

const MAGIC = "PGW1";

/**
 * Reads a file of weights: four letters, the length of a JSON header, the header, then the numbers. The result looks into the given bytes.
 *
 * @param Header what the header holds beside its tensors
 * @param remedy what to do about a broken file
 * @throws InputError where it is no such file.
 */
export function readTensorFile<T>(bytes: Uint8Array, Header: z.ZodType<T>, remedy: string): TensorFile<T> {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  const text = new TextDecoder();
  if (aligned.length < 8 || text.decode(aligned.subarray(0, 4)) !== MAGIC) throw new InputError("These bytes are not a file of weights.", { remedy });
  const start = 8 + view.getUint32(4, true);
  const { header, tensors } = parseHeader(text.decode(aligned.subarray(8, start)), Header, remedy);
  const floats = (at: number, count: number): Float32Array => new Float32Array(aligned.buffer, aligned.byteOffset + start + at, count);
  const tensor = (name: string): z.infer<typeof TensorHeader> => {
    const found = tensors[name];
    if (found === undefined) throw new InputError(`The file of weights has no ${name}.`, { remedy });
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
  return { header, matrix, values: (name) => floats(tensor(name).values ?? 0, tensor(name).columns) };
}

function parseHeader<T>(text: string, Header: z.ZodType<T>, remedy: string): { header: T; tensors: Record<string, z.infer<typeof TensorHeader>> } {
  try {
    const json: unknown = JSON.parse(text);
    return { header: Header.parse(json), tensors: z.object({ tensors: z.record(z.string(), TensorHeader) }).parse(json).tensors };
  } catch (cause) {
    throw new InputError("The header of the file of weights can't be read.", { remedy, cause });
  }
}
