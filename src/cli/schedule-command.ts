import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import type { NoticeTargets } from "#src/cli/give-notice";
import { runSchedule } from "#src/cli/run-schedule";
import type { StoreOptions } from "#src/cli/with-store";
import { readConfig, type StoreConfig } from "#src/config";
import { isWebAddress } from "#src/fetch/redact-address";
import { readSourcesFile, type ScheduledSource } from "#src/schedule/sources-file";
import { ConfigError, explainError } from "#src/support/errors";

interface ScheduleOptions extends StoreOptions {
  readonly sources: string;
  readonly once?: boolean;
  readonly reports?: string;
  readonly notify?: string;
  readonly webhook?: string;
  readonly viewer: string;
  readonly json?: boolean;
}

/** `schedule`: reads the sources of a sources.yaml whenever they are due, until a signal ends it. */
export function addSchedule(program: Command): void {
  program
    .command("schedule")
    .description("read the sources of a file whenever they are due, until a signal ends it")
    .option("--sources <file>", "feeds, folders and addresses, with their times and limits", "sources.yaml")
    .option("--once", "read what is due now, and end; 1 where a source failed")
    .option("--store <file>", "embedded store to use, whatever the environment says")
    .option("--reports <folder>", "where each run's report goes (default: runs/ beside the store)")
    .option("--notify <folder>", "write new statuses and contradictions there, as an Atom feed and JSON")
    .option("--webhook <address>", "post them there too, signed with PLEDGEGRAPH_WEBHOOK_SECRET (needs --notify)")
    .option("--viewer <address>", "where the viewer is, for links in notices", "http://127.0.0.1:4180")
    .option("--json", "print each report as a line of JSON")
    .action(async (options: ScheduleOptions) => {
      const store = readConfig(process.env, { storePath: options.store }).store;
      const sources = await readSources(options.sources);
      const notices = noticeTargets(options, process.env.PLEDGEGRAPH_WEBHOOK_SECRET ?? "");
      const isJson = options.json === true;
      await runSchedule({ store, sources, notices, reports: options.reports ?? besideStore(store), isOnce: options.once === true, isJson });
    });
}

async function readSources(file: string): Promise<ScheduledSource[]> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new ConfigError(`${file} can't be read: ${explainError(cause)}.`, {
      remedy: "Name the file with --sources; README.md has an example.",
      cause,
    });
  });
  return readSourcesFile(text, file);
}

function noticeTargets({ notify, webhook, viewer }: ScheduleOptions, secret: string): NoticeTargets | null {
  if (!isWebAddress(viewer)) throw new ConfigError(`"${viewer}" is no address of a viewer.`, { remedy: "Give --viewer http://host:port." });
  if (webhook === undefined) return notify === undefined ? null : { folder: notify, webhook: null, viewer };
  if (notify === undefined)
    throw new ConfigError("--webhook needs --notify.", { remedy: "Name a folder; what was delivered is written down there." });
  if (!isWebAddress(webhook) || !URL.canParse(webhook)) throw new ConfigError("The webhook is no address.", { remedy: "Give --webhook https://…" });
  if (secret === "")
    throw new ConfigError("There is no key to sign notices with.", {
      remedy: "Set PLEDGEGRAPH_WEBHOOK_SECRET to a secret that the receiver knows too.",
    });
  return { folder: notify, webhook: { url: webhook, secret }, viewer };
}

function besideStore(store: StoreConfig): string {
  return store.engine === "embedded" ? join(dirname(store.path), "runs") : "./data/runs";
}
