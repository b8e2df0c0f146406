import Table from "cli-table3";
import pc from "picocolors";
import type { Row, Value } from "#src/store/store";

/** Lines to standard output. */
export function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** One JSON value, for machines. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** Whether people look at the output; else it is read by a program and stays plain. */
export function isTerminal(): boolean {
  return process.stdout.isTTY === true;
}

/** Rows as a table on a terminal, and as lines with tabs between the cells in a pipe. */
export function printTable(columns: readonly string[], rows: readonly (readonly string[])[]): void {
  if (!isTerminal()) {
    print(columns.join("\t"), ...rows.map((row) => row.map(oneLine).join("\t")));
    return;
  }
  const table = new Table({
    head: columns.map((column) => pc.bold(column)),
    style: { head: [], border: ["gray"] },
    wordWrap: true,
    colWidths: widths(columns, rows),
  });
  table.push(...rows.map((row) => [...row]));
  print(table.toString());
}

/** Rows of a query as comma-separated values (RFC 4180). */
export function printCsv(columns: readonly string[], rows: readonly Row[]): void {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
  process.stdout.write(`${[line(columns), ...rows.map((row) => line(cellsOf(columns, row)))].join("\r\n")}\r\n`);
}

/** Cells of a row: strings as they are, everything else as JSON, null empty. */
export function cellsOf(columns: readonly string[], row: Row): string[] {
  return columns.map((column) => cellOf(row[column] ?? null));
}

function cellOf(value: Value): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value.join("; ") : JSON.stringify(value);
}

function oneLine(cell: string): string {
  return cell.replace(/[\t\r\n]+/gu, " ");
}

/** Columns share the terminal; each gets what its longest cell needs, the widest ones less where there isn't enough. */
function widths(columns: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const wanted = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => oneLine(row[at] ?? "").length)) + 2);
  const room = (process.stdout.columns ?? 100) - columns.length - 1;
  let cap = Math.max(...wanted, 10);
  while (cap > 10 && wanted.reduce((sum, width) => sum + Math.min(width, cap), 0) > room) cap -= 1;
  return wanted.map((width) => Math.min(width, cap));
}
