import { createReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { checkSize } from "#src/article/decode-text";
import { formatOf, type InputFormat } from "#src/input/input-format";
import { checkPageSize, MAX_FEED_BYTES } from "#src/input/page-limits";
import { errorCode, explainError, InputError } from "#src/support/errors";

/** First bytes of a file, enough to tell what it is. */
const START_BYTES = 2048;

/**
 * What a file holds, by its ending or else its first bytes.
 *
 * @throws InputError where it can't be read.
 */
export function formatOfFile(path: string): Promise<InputFormat> {
  return explained(async () => {
    const file = await open(path);
    try {
      const start = new Uint8Array(START_BYTES);
      const { bytesRead } = await file.read(start, 0, START_BYTES, 0);
      return formatOf(path, start.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  });
}

/**
 * Bytes of a file, never more than its format may have.
 *
 * @throws InputError where there is too much of it or it can't be read.
 */
export function readInput(path: string, format: InputFormat): Promise<Uint8Array> {
  return explained(async () => {
    const { size } = await stat(path);
    if (format === "text") checkSize(size);
    else if (format === "html") checkPageSize(size);
    else if (size > MAX_FEED_BYTES) throw new InputError(`too-large: The file has more than ${MAX_FEED_BYTES.toLocaleString("en-GB")} bytes.`);
    return readFile(path);
  });
}

/**
 * All of standard input.
 *
 * @throws InputError where it is longer than anything that is read from there.
 */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_FEED_BYTES) break;
  }
  if (length > MAX_FEED_BYTES) checkSize(length);
  return Buffer.concat(chunks);
}

/** Bytes of a file of any size, piece by piece. */
export async function* streamFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Uint8Array;
  } catch (cause) {
    throw unreadable(cause);
  }
}

/** @throws InputError in place of what the system says. */
async function explained<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (cause) {
    throw cause instanceof InputError ? cause : unreadable(cause);
  }
}

function unreadable(cause: unknown): InputError {
  const reason = errorCode(cause) === "EACCES" ? "permission denied" : explainError(cause);
  return new InputError(`The file can't be read: ${reason}.`, { remedy: "Grant read permission, or leave it out.", cause });
}
