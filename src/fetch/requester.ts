import { checkedAddress } from "#src/fetch/check-url";
import { FetchError } from "#src/fetch/fetch-error";
import { createHostQueue } from "#src/fetch/host-queue";
import type { Clock, Network, NetworkAnswer } from "#src/fetch/network";
import { readBody } from "#src/fetch/read-body";
import { redactAddress } from "#src/fetch/redact-address";
import { errorCode, explainError } from "#src/support/errors";

export interface Answer {
  readonly status: number;
  readonly headers: NetworkAnswer["headers"];
  /** Empty unless the status is 200. */
  readonly bytes: Uint8Array;
}

export interface Question {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBytes: number;
  /** Milliseconds since the last request to this host. */
  readonly pause: number;
  /** Whether an answer that is no text is refused. */
  readonly textOnly: boolean;
}

export interface RequesterOptions {
  readonly network: Network;
  readonly clock: Clock;
  readonly userAgent: string;
  readonly allowedHosts: readonly string[];
  /** Milliseconds for one answer, its body included. */
  readonly timeout: number;
}

const READABLE = /^\s*(?:text\/|application\/(?:[\w.-]+\+)?(?:xml|json)|application\/(?:xhtml|rss|atom|feed|rdf))/iu;

/** Asks servers, each host one question at a time; follows nothing. @throws FetchError from the function that is returned. */
export function createRequester(options: RequesterOptions): (question: Question) => Promise<Answer> {
  const queue = createHostQueue(options.clock);
  return (question) =>
    queue.run(question.url.host, question.pause, async () => {
      const address = await checkedAddress(question.url, options.network, options.allowedHosts);
      return ask(question, address, options);
    });
}

async function ask({ url, headers, maxBytes, textOnly }: Question, address: string, options: RequesterOptions): Promise<Answer> {
  const signal = options.clock.timeout(options.timeout);
  let answer: NetworkAnswer | null = null;
  const abort = (): void => answer?.close();
  signal.addEventListener("abort", abort);
  try {
    const own = { "user-agent": options.userAgent, "accept-encoding": "gzip, deflate, br" };
    answer = await options.network.request({ url, address, signal, headers: { ...own, ...headers } });
    if (answer.status !== 200) return { status: answer.status, headers: answer.headers, bytes: new Uint8Array() };
    if (textOnly) checkType(answer.headers["content-type"]);
    return { status: 200, headers: answer.headers, bytes: await readBody(answer, maxBytes) };
  } catch (cause) {
    throw failureOf(cause, signal, url, options.timeout);
  } finally {
    signal.removeEventListener("abort", abort);
    answer?.close();
  }
}

function checkType(type: string | undefined): void {
  if (type === undefined || READABLE.test(type)) return;
  throw new FetchError("content-type", `The answer is no text but "${type.slice(0, 80)}".`);
}

function failureOf(cause: unknown, signal: AbortSignal, url: URL, timeout: number): FetchError {
  if (signal.aborted) return new FetchError("timeout", `${redactAddress(url.href)} took longer than ${timeout / 1000} s.`, { cause });
  if (cause instanceof FetchError) return cause;
  return new FetchError("unreachable", `${redactAddress(url.href)} can't be read: ${errorCode(cause) ?? explainError(cause)}.`, { cause });
}
