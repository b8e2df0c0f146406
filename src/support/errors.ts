/** What every error of ours carries: a whole sentence, and what the reader can do about it. */
class PledgegraphError extends Error {
  readonly remedy: string | null;
  constructor(message: string, options: { remedy?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.remedy = options.remedy ?? null;
  }
}

/** The configuration, the command or the environment is wrong: stop, say what to change, exit with 2. */
export class ConfigError extends PledgegraphError {}

/** Another process holds the store: wait, or come again. */
export class InUseError extends ConfigError {}

/** This input can't be read: skip it, record why, go on with the next. */
export class InputError extends PledgegraphError {}

/** It may work in a moment: try again, a bounded number of times. */
export class TransientError extends PledgegraphError {}

/** The store refused or failed; what it held before is unchanged. */
export class StoreError extends PledgegraphError {}

/** Something that must always hold does not: a mistake of ours. */
export class InvariantError extends PledgegraphError {}

/** The system's code of a failed call ("ENOENT"), or null; errors of other realms have one too. */
export function errorCode(error: unknown): string | null {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}

/** The message of anything thrown, with its remedy where it has one. */
export function explainError(error: unknown): string {
  if (error instanceof PledgegraphError) return error.remedy ? `${error.message} ${error.remedy}` : error.message;
  return error instanceof Error ? error.message : String(error);
}
