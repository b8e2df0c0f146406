import { print, printTable } from "#src/cli/output";
import { faultLines, phenomenonRows, shareRight } from "#tests/support/case-table";
import { claimCaseResults } from "#tests/support/claim-case-results";
import { entityCaseResults } from "#tests/support/entity-case-results";

// npm run -s eval:cases [-- entities|claims] [--errors]: the hand-written cases, right by phenomenon.
const tables = { entities: entityCaseResults, claims: claimCaseResults } as const;

for (const [name, read] of Object.entries(tables)) {
  const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
  if (asked.length > 0 && !asked.includes(name)) continue;
  const results = read();
  printTable([name, "right", "of"], [...phenomenonRows(results), ["all", `${(100 * shareRight(results)).toFixed(1)} %`, String(results.length)]]);
  if (process.argv.includes("--errors")) print(...faultLines(results));
}
