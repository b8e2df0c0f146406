import { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { FetchError } from "#src/fetch/fetch-error";
import type { NetworkAnswer } from "#src/fetch/network";
import { explainError } from "#src/support/errors";

/**
 * Bytes of an answer, unpacked, never more than the limit: neither as they come nor as they are unpacked.
 *
 * @throws FetchError where there are too many, or they can't be unpacked; whatever else the network throws.
 */
export async function readBody({ headers, body }: NetworkAnswer, limit: number): Promise<Uint8Array> {
  if (Number(headers["content-length"] ?? 0) > limit) throw tooLarge(limit);
  const unpack = unpackerOf(headers["content-encoding"]);
  const source = Readable.from(body);
  const stream = unpack === null ? source : source.on("error", (error) => unpack.destroy(error)).pipe(unpack);
  try {
    return await collect(stream, limit);
  } catch (cause) {
    if (unpack !== null && /^(?:Z_|ERR_|ERR__)/u.test(codeOf(cause))) {
      throw new FetchError("broken-encoding", `The answer can't be unpacked: ${explainError(cause)}.`, { cause });
    }
    throw cause;
  } finally {
    source.destroy();
    stream.destroy();
  }
}

async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function unpackerOf(encoding: string | undefined) {
  const name = encoding?.trim().toLowerCase() ?? "identity";
  if (name === "" || name === "identity") return null;
  if (name === "gzip" || name === "x-gzip") return createGunzip();
  if (name === "deflate") return createInflate();
  if (name === "br") return createBrotliDecompress();
  throw new FetchError("broken-encoding", `The answer is packed as "${name.slice(0, 40)}", which nobody asked for.`);
}

function tooLarge(limit: number): FetchError {
  return new FetchError("too-large", `The answer has more than ${limit.toLocaleString("en-GB")} bytes.`);
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
