import { statuses } from "#schema/claim";
import type { NoticeEvidence, ScheduleReport, SourceRun } from "#schema/schedule";

/** A report for people, as Markdown. */
export function reportText(report: ScheduleReport): string {
  const { runId, startedAt, milliseconds, store, statusChanges, contradictions } = report;
  return [
    `# ${runId}`,
    "",
    `${startedAt}, ${seconds(milliseconds)}, ${store}: ${countsOf(report)}.`,
    ...report.sources.flatMap(sourceLines),
    ...section(
      "Status changes",
      statusChanges.map(({ summary, from, to, evidence }) => `- ${summary}: ${statuses[from].label} → ${statuses[to].label}\n  ${quoteOf(evidence)}`),
    ),
    ...section(
      "New contradictions",
      contradictions.map(({ field, one, other }) => `- ${one.summary}, ${field}:\n  ${quoteOf(one)}\n  ${quoteOf(other)}`),
    ),
    "",
  ].join("\n");
}

function sourceLines({ name, outcome, reason, rejections, milliseconds, ...counts }: SourceRun): string[] {
  const heading = ["", `## ${name}`, "", `${outcome} in ${seconds(milliseconds)}: ${countsOf(counts)}.${reason === null ? "" : ` ${reason}`}`];
  return rejections.length === 0 ? heading : [...heading, "", ...rejections.map((rejection) => `- rejected ${rejection.path}: ${rejection.reason}`)];
}

function countsOf({
  added,
  changed,
  removed,
  unchanged,
  rejected,
}: Pick<ScheduleReport, "added" | "changed" | "removed" | "unchanged" | "rejected">): string {
  return `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged, ${rejected} rejected`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];
}

function quoteOf({ quote, outlet, publishedAt, url }: NoticeEvidence): string {
  return `“${quote.replace(/\s+/gu, " ")}” (${outlet}, ${publishedAt ?? "undated"}${url === null ? "" : `, ${url}`})`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
