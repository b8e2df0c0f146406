import { InputError } from "#src/support/errors";

/** Why an address gave nothing. */
export type FetchReason =
  | "address"
  | "scheme"
  | "credentials"
  | "forbidden-address"
  | "unknown-host"
  | "robots"
  | "robots-unreachable"
  | "redirect-loop"
  | "too-many-redirects"
  | "timeout"
  | "too-large"
  | "broken-encoding"
  | "content-type"
  | "status"
  | "unreachable";

/** A failed fetch; the message begins with its reason, so that reports can be counted by it. */
export class FetchError extends InputError {
  readonly reason: FetchReason;
  /** Status of the answer, where there was one: 404 and 410 say that a page is gone. */
  readonly status: number | null;
  constructor(reason: FetchReason, message: string, options: { remedy?: string; cause?: unknown; status?: number } = {}) {
    super(`${reason}: ${message}`, options);
    this.reason = reason;
    this.status = options.status ?? null;
  }
}
