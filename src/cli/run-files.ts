import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { z } from "zod";
import type { ScheduleReport } from "#schema/schedule";
import { KeptStanding } from "#src/run/read-standing";
import { reportText } from "#src/run/report-text";
import { ConfigError, errorCode, explainError } from "#src/support/errors";

/** Reports of so many runs are kept. */
const KEPT = 500;
const STANDING = "standing.json";

/** How things stood at the last report of a folder, or null. */
export function readKeptStanding(folder: string): Promise<KeptStanding | null> {
  return readJsonFile(join(folder, STANDING), KeptStanding);
}

/** Writes how things stand: the next report is compared with it. Comes last, so that after a crash changes are reported again, never lost. */
export function writeKeptStanding(folder: string, standing: KeptStanding): Promise<void> {
  return writeWhole(join(folder, STANDING), JSON.stringify(standing));
}

/** Writes a report as JSON and for people, and lets the oldest go. */
export async function writeReport(folder: string, report: ScheduleReport): Promise<void> {
  const name = report.runId.replaceAll(":", "-");
  await writeWhole(join(folder, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
  await writeWhole(join(folder, `${name}.md`), reportText(report));
  const reports = (await readdir(folder)).filter((file) => /^run-.*\.(?:json|md)$/u.test(file)).sort();
  for (const file of reports.slice(0, Math.max(0, reports.length - 2 * KEPT))) await rm(join(folder, file), { force: true });
}

/**
 * A file of ours, or null where there is none.
 *
 * @throws ConfigError where it holds something else.
 */
export async function readJsonFile<Model extends z.ZodType>(path: string, model: Model): Promise<z.output<Model> | null> {
  try {
    return model.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    const reason = errorCode(error) ?? "it holds something else";
    throw new ConfigError(`${path} can't be read: ${reason}.`, { remedy: "Move it away; it is then begun anew.", cause: error });
  }
}

/** Writes all of a file or nothing of it, with the folders above it. @throws ConfigError where that is not possible. */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.part`, text);
    await rename(`${path}.part`, path);
  } catch (error) {
    throw new ConfigError(`${path} can't be written: ${explainError(error)}.`, { remedy: "Grant permission, or name another folder.", cause: error });
  }
}
