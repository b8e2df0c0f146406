import { MAX_PAGE_BYTES } from "#src/input/page-limits";
import { InputError } from "#src/support/errors";

/** A line with its number, or why it can't be read. */
export interface NumberedLine {
  readonly number: number;
  readonly line: string | InputError;
}

const NEWLINE = 0x0a;

/** Lines of bytes that come in pieces, empty ones left out: in the memory of one line, and of no more than a page may have. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
  let open: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield* lineOf([...open, chunk.subarray(start, end)], length + end - start, number++);
      open = [];
      length = 0;
      start = end + 1;
    }
    length += chunk.length - start;
    // of a line that is too long its length is enough
    if (length <= MAX_PAGE_BYTES) open.push(chunk.slice(start));
    else open = [];
  }
  yield* lineOf(open, length, number);
}

function* lineOf(parts: readonly Uint8Array[], length: number, number: number): Generator<NumberedLine> {
  if (length > MAX_PAGE_BYTES) {
    yield { number, line: new InputError(`too-large: The line has more than ${MAX_PAGE_BYTES.toLocaleString("en-GB")} bytes.`) };
    return;
  }
  try {
    const line = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts, length)).trim();
    if (line !== "") yield { number, line };
  } catch (cause) {
    yield { number, line: new InputError("broken-encoding: The line is not valid UTF-8.", { remedy: "Convert the file to UTF-8.", cause }) };
  }
}
