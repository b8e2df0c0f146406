import { readOnlyError } from "#src/store/read-only-error";
import { ConfigError, InUseError, StoreError, TransientError } from "#src/support/errors";

interface EngineFault {
  readonly message: string;
  readonly gqlStatus: string | null;
}
const CONFLICT = "40000";
const READ_ONLY = "25G03";

/** Whether the file is held by another handle: a writer keeps out everybody, readers keep out a writer. */
export function isLocked(error: unknown): boolean {
  return LOCKED.test(faultOf(error).message);
}

/** The same, of an error that explainOpening has made of it. */
export function isHeldByWriter(error: unknown): boolean {
  return error instanceof InUseError;
}

/** Whether a statement was refused because it would write. */
export function isReadOnly(error: unknown): boolean {
  return faultOf(error).gqlStatus === READ_ONLY;
}

/** What to say when the file can't be opened. */
export function explainOpening(error: unknown, path: string): ConfigError {
  const { message } = faultOf(error);
  const known = openingFaults.find(({ pattern }) => pattern.test(message));
  const Fault = isLocked(error) ? InUseError : ConfigError;
  if (known) return new Fault(known.say(path), { remedy: known.remedy(path), cause: error });
  return new ConfigError(`The store ${path} can't be opened: ${firstLine(message)}.`, {
    remedy: "Mend that, or name another file with --store.",
    cause: error,
  });
}

const LOCKED = /cannot be locked|is locked by another process/u;
const openingFaults: readonly { readonly pattern: RegExp; say(path: string): string; remedy(path: string): string }[] = [
  {
    pattern: LOCKED,
    say: (path) => `The store ${path} is in use by another process.`,
    remedy: () => "Wait until it has finished, or stop it, or name another file with --store. Nothing was changed.",
  },
  {
    pattern: /not a Grafeo database|is not a database file/u,
    say: (path) => `${path} is not a store of the embedded engine.`,
    remedy: () => "Name another file with --store or PLEDGEGRAPH_STORE. Nothing was changed.",
  },
  {
    pattern: /permission denied|EPERM|EROFS|read-only file system/iu,
    say: (path) => `There is no permission to open the store ${path}.`,
    remedy: () => "Allow reading and writing of the file and its folder, or name another file with --store. Nothing was changed.",
  },
  {
    pattern: /EEXIST|ENOTDIR/u,
    say: (path) => `The store ${path} can't be made: a part of its path is a file and no folder.`,
    remedy: () => "Name another file with --store or PLEDGEGRAPH_STORE. Nothing was changed.",
  },
  {
    pattern: /sidecar WAL .* holds files of another database/u,
    say: (path) => `The store ${path} is gone, but its log ${path}.wal is still there.`,
    remedy: (path) => `Put the file back, or move ${path}.wal away too. Nothing was changed.`,
  },
];

/** What to say when a statement fails; a conflict with another writer is transient. Errors of ours pass as they are. */
export function explainStatement(error: unknown): Error {
  if (error instanceof StoreError || error instanceof TransientError) return error;
  const { message, gqlStatus } = faultOf(error);
  if (gqlStatus === CONFLICT) return new TransientError("Another writer changed the same part of the graph.", { remedy: "Try again.", cause: error });
  if (isReadOnly(error)) return readOnlyError(error);
  return new StoreError(`The store refused the statement: ${firstLine(message)}.`, { cause: error });
}

/**
 * Message and status of what the engine has thrown. Its own code moves the status from the cause to `gqlStatus`, but only for errors of
 * the realm in which it was loaded, which under a test runner is another.
 */
function faultOf(error: unknown): EngineFault {
  if (typeof error !== "object" || error === null || !("message" in error)) return { message: String(error), gqlStatus: null };
  const { message, gqlStatus, cause } = error as { message: string; gqlStatus?: string; cause?: { message?: string } };
  return { message, gqlStatus: gqlStatus ?? /^GQLSTATUS (\w+)$/u.exec(cause?.message ?? "")?.[1] ?? null };
}

/** Grafeo's messages start with a class and a code and may go on with a drawing of the place in the statement. */
function firstLine(message: string): string {
  const [line = ""] = message.split("\n");
  return line.replace(/^([\w ]+: )?GRAFEO-\w+: /u, "").replace(/\.$/u, "");
}
