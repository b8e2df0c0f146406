import { isAbsolute, join } from "node:path/posix";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { faultOfPattern, type Plan } from "#src/schedule/plan";
import { ConfigError } from "#src/support/errors";

/** What one run may spend on a source. */
export interface SourceLimits {
  /** Articles looked at; the rest comes with the next runs. */
  readonly articles: number;
  /** Minutes for the whole source. */
  readonly minutes: number;
  /** Seconds for one answer of its server. */
  readonly seconds: number;
  /** Size of one answer. */
  readonly megabytes: number;
  /** Seconds between two requests to one host. */
  readonly delay: number;
}

/** A source of sources.yaml with all defaults in place. */
export interface ScheduledSource {
  readonly name: string;
  readonly kind: "feed" | "folder" | "address";
  /** Its address, or its folder as seen from where the program runs. */
  readonly path: string;
  readonly plan: Plan;
  readonly limits: SourceLimits;
  /** Hosts that may have a private address. */
  readonly allowHosts: readonly string[];
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

const Duration = z
  .string()
  .regex(/^[1-9]\d{0,4}[smhd]$/u, 'is no length of time; write a number and s, m, h or d, such as "30m"')
  .transform((text) => Number(text.slice(0, -1)) * (UNITS[text.slice(-1)] ?? 0))
  .refine((every) => every >= 10_000, "is too short; servers of others are asked every ten seconds at most");
const Address = z.string().regex(/^https?:\/\/[^\s/@]+(?:\/\S*)?$/iu, "is no address of the web; write https://…, without a name or password");
const Amount = z.number().positive();
const Limits = z
  .strictObject({ articles: z.int().positive(), minutes: Amount, seconds: Amount.max(600), megabytes: Amount.max(200), delay: z.number().min(0) })
  .partial();
const Timezone = z.string().refine(isTimezone, 'is no time zone; write one such as "Europe/Berlin"');

const Entry = z
  .strictObject({
    name: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u, "must be letters, digits, spaces, dots and hyphens, at most 80"),
    feed: Address.optional(),
    folder: z.string().min(1).optional(),
    address: Address.optional(),
    every: Duration.optional(),
    cron: z.string().optional(),
    timezone: Timezone.optional(),
    limits: Limits.optional(),
    allowHosts: z.array(z.string().min(1)).optional(),
  })
  .superRefine(checkEntry);
type Entry = z.infer<typeof Entry>;

const SourcesFile = z
  .strictObject({ every: Duration.optional(), timezone: Timezone.optional(), limits: Limits.optional(), sources: z.array(Entry).min(1) })
  .superRefine(checkNames);
type SourcesFile = z.infer<typeof SourcesFile>;

const DEFAULTS = { every: 3_600_000, timezone: "UTC", limits: { articles: 1000, minutes: 10, seconds: 20, megabytes: 10, delay: 1 } } as const;
const REMEDY = "Mend it there; README.md has an example.";

/**
 * The sources of a sources.yaml.
 *
 * @param text of the file.
 * @param file its path, for messages; folders in it are seen from its own folder.
 * @throws ConfigError naming the file and, for every mistake, its line, its place and what to write.
 */
export function readSourcesFile(text: string, file: string): ScheduledSource[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors[0];
  if (broken !== undefined) throw faulty(file, [`line ${lines.linePos(broken.pos[0]).line}: ${broken.message.split("\n")[0]}`]);
  const parsed = SourcesFile.safeParse(document.toJS({ maxAliasCount: 10 }) ?? {}, { reportInput: true });
  if (parsed.success) return parsed.data.sources.map((entry) => sourceOf(entry, parsed.data, file));
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
      if (node?.range?.[0] !== undefined) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  throw faulty(
    file,
    parsed.error.issues.map((issue) => `line ${lineOf(issue.path)}: ${placeOf(issue.path)} ${wordsOf(issue)}`),
  );
}

function faulty(file: string, faults: readonly string[]): ConfigError {
  return new ConfigError(`${file} is not usable: ${faults.map((fault) => fault.replace(/\.$/u, "")).join("; ")}.`, { remedy: REMEDY });
}

/** "sources[2].every" */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return place.replace(/^\./u, "") || "the file";
}

function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return `has a key that is not known: ${issue.keys.join(", ")}`;
  if (issue.code === "invalid_type") return issue.input === undefined ? "is missing" : `must be ${article(issue.expected)}`;
  return issue.message;
}

function article(type: string): string {
  return /^[aeio]/u.test(type) ? `an ${type}` : `a ${type}`;
}

function checkEntry(entry: { readonly [key: string]: unknown }, context: z.RefinementCtx): void {
  const places = ["feed", "folder", "address"].filter((key) => entry[key] !== undefined);
  if (places.length !== 1) context.addIssue({ code: "custom", message: `needs one of feed, folder and address, and has ${places.length}` });
  if (entry.every !== undefined && entry.cron !== undefined) context.addIssue({ code: "custom", message: "has both every and cron; keep one" });
  const fault = typeof entry.cron === "string" ? faultOfPattern(entry.cron, "UTC") : null;
  if (fault !== null)
    context.addIssue({ code: "custom", path: ["cron"], message: `is no pattern of five fields (minute hour day month weekday): ${fault}` });
}

function checkNames({ sources }: { readonly sources: readonly { readonly name: string }[] }, context: z.RefinementCtx): void {
  for (const [at, { name }] of sources.entries()) {
    if (sources.findIndex((other) => other.name === name) === at) continue;
    context.addIssue({ code: "custom", path: ["sources", at, "name"], message: `"${name}" is the name of an earlier source; names tell them apart` });
  }
}

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

function sourceOf(entry: Entry, file: SourcesFile, path: string): ScheduledSource {
  const kind = entry.feed !== undefined ? "feed" : entry.folder !== undefined ? "folder" : "address";
  return {
    name: entry.name,
    kind,
    path: entry.feed ?? entry.address ?? folderFrom(path, entry.folder ?? ""),
    plan: planOf(entry, file),
    limits: { ...DEFAULTS.limits, ...file.limits, ...entry.limits },
    allowHosts: entry.allowHosts ?? [],
  };
}

function planOf({ cron, every, timezone }: Entry, file: SourcesFile): Plan {
  if (cron !== undefined) return { kind: "cron", pattern: cron, timezone: timezone ?? file.timezone ?? DEFAULTS.timezone };
  return { kind: "interval", every: every ?? file.every ?? DEFAULTS.every };
}

function folderFrom(file: string, folder: string): string {
  return isAbsolute(folder) ? folder : join(file.replaceAll("\\", "/"), "..", folder);
}
