import type { Status } from "#schema/claim";

/** How a commitment stands, in the three steps that a line's style can show: made is drawn through, asked is dashed, ended is dotted. */
export const standings = {
  asked: { label: "asked or offered", line: "dashed", statuses: ["demanded", "proposed", "negotiating"] },
  made: {
    label: "made",
    line: "solid",
    statuses: ["pledged", "agreed", "signed", "allocated", "ratified", "in_force", "delivering", "delivered"],
  },
  ended: { label: "refused or ended", line: "dotted", statuses: ["refused", "suspended", "withdrawn", "broken", "expired"] },
} as const satisfies Readonly<Record<string, { label: string; line: LineStyle; statuses: readonly Status[] }>>;
export type Standing = keyof typeof standings;
export type LineStyle = "solid" | "dashed" | "dotted";

const standingOf = new Map(
  (Object.keys(standings) as Standing[]).flatMap((standing) => standings[standing].statuses.map((status): [Status, Standing] => [status, standing])),
);

/** The line that shows a status. */
export function lineOf(status: Status): LineStyle {
  return standings[standingOf.get(status) ?? "made"].line;
}
