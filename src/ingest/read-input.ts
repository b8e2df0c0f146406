import { readFile, stat } from "node:fs/promises";
import { checkSize, MAX_ARTICLE_BYTES } from "#src/article/decode-text";
import { errorCode, explainError, InputError } from "#src/support/errors";

/**
 * Bytes of a file or of standard input, never more than an article may have.
 *
 * @throws InputError where there is too much of it or it can't be read.
 */
export async function readInput(path: string, standardInput: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  if (path === "-") return readStream(standardInput);
  try {
    checkSize((await stat(path)).size);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const reason = errorCode(cause) === "EACCES" ? "permission denied" : explainError(cause);
    throw new InputError(`The file can't be read: ${reason}.`, { remedy: "Grant read permission, or leave it out.", cause });
  }
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_ARTICLE_BYTES) break;
  }
  checkSize(length);
  return Buffer.concat(chunks);
}
