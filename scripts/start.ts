import { spawn } from "node:child_process";
import { buildPage } from "#scripts/page/build-page";
import { runProgram } from "#src/cli/program";
import { runServe } from "#src/cli/serve-command";
import { explainError } from "#src/support/errors";
import { packageRoot } from "#src/support/package-root";

// npm start: the page is built, the samples are in the graph, the viewer opens.
process.chdir(packageRoot());

/** Opens the address where there is a desktop; the printed address is enough elsewhere. */
function openBrowser(url: string): void {
  const desktop =
    process.platform === "darwin" || process.platform === "win32" || process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
  if (!desktop || process.stdout.isTTY !== true) return;
  const command = process.platform === "darwin" ? "open" : process.platform === "win32" ? "explorer" : "xdg-open";
  spawn(command, [url], { stdio: "ignore", detached: true })
    .once("error", () => undefined)
    .unref();
}

try {
  await buildPage();
  await runProgram(["ingest", "samples"]);
  await runServe({}, ({ url }) => {
    process.stdout.write(`\nPledgegraph is at ${url} (Ctrl+C ends it)\n`);
    openBrowser(url);
  });
} catch (error) {
  process.stderr.write(`${explainError(error)}\n`);
  process.exitCode = 2;
}
