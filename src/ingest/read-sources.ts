import type { Page } from "#schema/page";
import type { FetchedPage, Fetcher, Validators } from "#src/fetch/create-fetcher";
import { isWebAddress, redactAddress } from "#src/fetch/redact-address";
import type { Input } from "#src/ingest/find-inputs";
import { formatOfFile, readInput, readStream, streamFile } from "#src/ingest/read-input";
import { Unmodified } from "#src/ingest/unmodified";
import { formatOf, formatOfBytes, type InputFormat } from "#src/input/input-format";
import type { FeedEntry } from "#src/input/read-feed";
import type { PageOrigin } from "#src/input/read-html";
import { splitLines } from "#src/input/split-lines";
import { InputError } from "#src/support/errors";

/** Loaded when the first input of their kind comes: together they take half a second, which who reads text files should not wait for. */
const readers = {
  html: () => import("#src/input/read-html"),
  feed: () => import("#src/input/read-feed"),
  jsonLines: () => import("#src/input/read-json-lines"),
  warc: () => import("#src/input/read-warc"),
};

/** A page or feed that a source was fetched from, and what its server said of it. */
export interface Origin {
  readonly address: string;
  readonly validators: Validators;
  /** Whether it may hold more than one source. */
  readonly holdsMany: boolean;
}

/** One article that an input holds: the bytes of a text file, a page, or why it can't be read. */
export interface FoundSource {
  /** For the report: the path, and which part of it. */
  readonly path: string;
  readonly source: Uint8Array | Page | InputError;
  /** Where it was fetched from; a page of a feed from both. */
  readonly origins?: readonly Origin[];
}

/** What reading inputs needs of the world. */
export interface SourceWorld {
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** Fetches addresses; without one they are refused. */
  readonly fetcher: Fetcher | null;
  /** What is known of an address from earlier runs; without it everything is fetched whole. */
  readonly known?: (address: string) => Promise<{ readonly validators: Validators; readonly articles: readonly string[] } | null>;
}

/**
 * Articles of an input, one after the other: a text or a page holds one, a feed, an archive or lines of JSON many.
 * What can't be read is a source with a reason, and the next goes on.
 */
export async function* readSources(input: Input, world: SourceWorld): AsyncGenerator<FoundSource> {
  const path = isWebAddress(input.path) ? redactAddress(input.path) : input.path;
  if (input.fault !== null) {
    yield { path, source: new InputError(input.fault) };
    return;
  }
  try {
    if (isWebAddress(input.path)) yield* readAddress(input.path, path, fetchingOf(world));
    else if (path === "-") yield* readBytes(path, await readStream(world.standardInput));
    else yield* readFile(path);
  } catch (error) {
    yield { path, source: asInputError(error) };
  }
}

async function* readFile(path: string): AsyncGenerator<FoundSource> {
  const format = await formatOfFile(path);
  if (format === "warc" || format === "json-lines") yield* readMany(path, format, streamFile(path));
  else yield* readBytes(path, await readInput(path, format), format);
}

async function* readBytes(path: string, bytes: Uint8Array, format: InputFormat = formatOf(path, bytes)): AsyncGenerator<FoundSource> {
  if (format === "text") yield { path, source: bytes };
  else if (format === "html") yield { path, source: await readPage(bytes, { url: null }) };
  else if (format === "feed") yield* readEntries(path, bytes, null);
  else yield* readMany(path, format, single(bytes));
}

async function* single(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* readMany(path: string, format: "warc" | "json-lines", chunks: AsyncIterable<Uint8Array>): AsyncGenerator<FoundSource> {
  if (format === "warc") {
    const { readWarc } = await readers.warc();
    for await (const { name, page } of readWarc(chunks)) yield { path: `${path}#${redactAddress(name)}`, source: page };
    return;
  }
  const { readJsonLine } = await readers.jsonLines();
  for await (const { number, line } of splitLines(chunks)) {
    yield { path: `${path}:${number}`, source: line instanceof InputError ? line : await attempt(() => readJsonLine(line)) };
  }
}

/** Fetches a page that is not as it was. @throws Unmodified where it is. */
type Fetching = (address: string) => Promise<FetchedPage>;

/** @throws InputError where nothing is fetched. */
function fetchingOf({ fetcher, known }: SourceWorld): Fetching {
  if (fetcher === null) throw new InputError("offline: Addresses are not fetched here.", { remedy: "Give a file." });
  return async (address) => {
    const page = (await known?.(address)) ?? null;
    if (page === null) return fetcher.fetch(address);
    const found = await fetcher.fetchChanged(address, page.validators);
    if (found.kind === "not-modified") throw new Unmodified(page.articles);
    return found;
  };
}

async function* readAddress(address: string, path: string, fetching: Fetching): AsyncGenerator<FoundSource> {
  const { url, bytes, contentType, validators } = await fetching(address);
  const format = formatOfBytes(bytes);
  const isPage = format === "html" || /html/iu.test(contentType ?? "");
  const origins = [{ address, validators, holdsMany: format === "feed" || !isPage }];
  if (format === "feed") yield* readEntries(path, bytes, { url, contentType, fetching, origins });
  else if (isPage) yield { path, source: await readPage(bytes, { url, contentType }), origins };
  else for await (const found of readBytes(path, bytes, format)) yield { ...found, origins };
}

interface FeedOrigin {
  readonly url: string;
  readonly contentType: string | null;
  readonly fetching: Fetching;
  readonly origins: readonly Origin[];
}

/** Entries with the whole text are taken as they are; the pages of others are fetched where the feed itself was. */
async function* readEntries(path: string, bytes: Uint8Array, origin: FeedOrigin | null): AsyncGenerator<FoundSource> {
  const { readFeed } = await readers.feed();
  const { entries, left } = readFeed(bytes, origin?.url ?? null, origin?.contentType ?? null);
  for (const entry of entries) {
    const found = await readEntry(entry, origin);
    yield { path: `${path}#${redactAddress(entry.name)}`, source: found.source, origins: [...(origin?.origins ?? []), ...found.origins] };
  }
  if (left > 0) yield { path, source: new InputError(`too-many: ${left.toLocaleString("en-GB")} further entries of the feed were not read.`) };
}

async function readEntry(entry: FeedEntry, origin: FeedOrigin | null): Promise<{ source: Page | InputError; origins: readonly Origin[] }> {
  const { pageOfEntry } = await readers.feed();
  const origins: Origin[] = [];
  const source = await attempt(async () => {
    if (entry.text !== null || entry.link === null || origin === null) return pageOfEntry(entry);
    const { url, bytes, contentType, validators } = await origin.fetching(entry.link);
    origins.push({ address: entry.link, validators, holdsMany: false });
    const { readHtml } = await readers.html();
    return readHtml(bytes, { url, contentType, facts: entry.facts });
  });
  return { source, origins };
}

async function readPage(bytes: Uint8Array, origin: PageOrigin): Promise<Page | InputError> {
  const { readHtml } = await readers.html();
  return attempt(() => readHtml(bytes, origin));
}

async function attempt(read: () => Page | Promise<Page>): Promise<Page | InputError> {
  try {
    return await read();
  } catch (error) {
    return asInputError(error);
  }
}

/** @throws whatever is a mistake of ours. */
function asInputError(error: unknown): InputError {
  if (error instanceof InputError) return error;
  throw error;
}
