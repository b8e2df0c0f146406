import { WARCParser, type WARCRecord } from "warcio";
import type { Page } from "#schema/page";
import { fact } from "#src/input/fact";
import { MAX_PAGE_BYTES } from "#src/input/page-limits";
import { readDate } from "#src/input/read-date";
import { readHtml } from "#src/input/read-html";
import { explainError, InputError } from "#src/support/errors";

/** A page of an archive, or why one can't be read, with its address. */
export interface ArchivedPage {
  readonly name: string;
  readonly page: Page | InputError;
}

/** Records that an archive may hold beside pages; beyond these it is cut. */
const MAX_RECORDS = 1_000_000;

/**
 * Web pages of a WARC archive, packed or not, one after the other, so that an archive of any size needs the memory of one page.
 * Images, scripts, redirects and errors are passed over.
 *
 * @param chunks bytes of the archive in their order.
 */
export async function* readWarc(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ArchivedPage> {
  const seen = { bytes: 0, last: 0, pages: 0, records: 0 };
  const parser = new WARCParser(counted(chunks, seen));
  try {
    for await (const record of parser) {
      if (++seen.records > MAX_RECORDS) throw new InputError(`too-many: The archive has more than ${MAX_RECORDS.toLocaleString("en-GB")} records.`);
      if (!record.warcType) throw new Error("what follows is no record");
      const name = record.warcTargetURI;
      if (!name || !isPage(record)) continue;
      seen.pages++;
      yield { name, page: await readPage(record, name) };
    }
    // the parser passes over what it can't unpack, and every whole record ends in a line end unless it is packed
    if (seen.records === 0 || parser.offset !== seen.bytes) throw new Error("what follows is no record");
    if (parser.recordLength === 0 && seen.last !== LINE_END) throw new Error("its last record is cut off");
  } catch (cause) {
    yield { name: "the archive", page: brokenArchive(cause, seen.pages) };
  }
}

const LINE_END = 0x0a;

async function* counted(chunks: AsyncIterable<Uint8Array>, seen: { bytes: number; last: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    seen.bytes += chunk.length;
    seen.last = chunk.at(-1) ?? seen.last;
    yield chunk;
  }
}

function brokenArchive(cause: unknown, pages: number): InputError {
  if (cause instanceof InputError) return cause;
  return new InputError(`broken-archive: The archive can't be read after ${pages} pages: ${explainError(cause)}.`, {
    remedy: "Fetch or write the archive anew.",
    cause,
  });
}

function isPage(record: WARCRecord): boolean {
  if (record.warcType === "resource") return /^(?:text\/html|application\/xhtml)/iu.test(record.warcContentType ?? "");
  const type = record.httpHeaders?.headers.get("content-type") ?? "";
  return record.warcType === "response" && Number(record.httpHeaders?.statusCode) === 200 && /^\s*(?:text\/html|application\/xhtml)/iu.test(type);
}

async function readPage(record: WARCRecord, url: string): Promise<Page | InputError> {
  try {
    const bytes = await payload(record);
    const contentType = record.httpHeaders?.headers.get("content-type") ?? record.warcContentType ?? null;
    const page = readHtml(bytes, { url: /^https?:/iu.test(url) && URL.canParse(url) ? url : null, contentType });
    return page.facts.publishedAt === null ? withCapture(page, record.warcDate ?? null) : page;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** Of a page without any date it is known at least that it was there when it was archived; that is no date of publication. */
function withCapture(page: Page, captured: string | null): Page {
  const seen = captured === null ? null : fact(readDate(captured), "field", `WARC-Date: ${captured}`);
  return seen === null ? page : { ...page, doubts: [...page.doubts, `The page gives no date; it was archived on ${seen.value.slice(0, 10)}.`] };
}

/** The unpacked body, never more of it than a page may have. */
async function payload(record: WARCRecord): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    if (length > MAX_PAGE_BYTES) throw new InputError(`too-large: The page has more than ${MAX_PAGE_BYTES.toLocaleString("en-GB")} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
