/** A matrix by its rows, with a bias a row for a layer. */
interface Rows {
  readonly rows: readonly (readonly number[])[];
  readonly bias?: readonly number[];
}

/** The bytes of a file of weights: layers and tables as int8 with a scale a row, values as they are. */
export function writeTensorFile(
  header: object,
  matrices: Readonly<Record<string, Rows>>,
  values: Readonly<Record<string, readonly number[]>>,
): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const add = (array: Int8Array | Float32Array): number => {
    const bytes = new Uint8Array(Math.ceil(array.byteLength / 4) * 4);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    parts.push(bytes);
    size += bytes.length;
    return size - bytes.length;
  };
  const tensors: Record<string, object> = {};
  for (const [name, own] of Object.entries(values)) tensors[name] = { rows: 1, columns: own.length, values: add(Float32Array.from(own)) };
  for (const [name, { rows, bias }] of Object.entries(matrices)) {
    const scale = rows.map((row) => Math.max(...row.map(Math.abs)) / 127);
    const int8 = rows.flatMap((row, i) => row.map((value) => Math.round(value / (scale[i] ?? 1))));
    const entry = { rows: rows.length, columns: rows[0]?.length ?? 0, int8: add(Int8Array.from(int8)), scale: add(Float32Array.from(scale)) };
    tensors[name] = bias === undefined ? entry : { ...entry, bias: add(Float32Array.from(bias)) };
  }
  const text = new TextEncoder().encode(JSON.stringify({ ...header, tensors }));
  const padded = Math.ceil((text.length + 8) / 8) * 8 - 8;
  const bytes = new Uint8Array(8 + padded + size).fill(0x20);
  bytes.set(new TextEncoder().encode("PGW1"));
  new DataView(bytes.buffer).setUint32(4, padded, true);
  bytes.set(text, 8);
  let at = 8 + padded;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
