import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "#src/cli/program";
import { runServe } from "#src/cli/serve-command";
import { explainError } from "#src/support/errors";
import { packageRoot } from "#src/support/package-root";

// npm start: the page is built where it is missing, the samples are in the graph, the viewer opens.
const root = packageRoot();
process.chdir(root);

/** Runs an npm script and fails where it fails. */
function runScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "-s", name], { stdio: "inherit", shell: process.platform === "win32" });
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`npm run ${name} ended with ${code}.`))));
  });
}

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
  if (!existsSync(join(root, "dist", "viewer", "index.html"))) await runScript("build:viewer");
  await runProgram(["ingest", "samples"]);
  await runServe({}, ({ url }) => {
    process.stdout.write(`\nPledgegraph is at ${url} (Ctrl+C ends it)\n`);
    openBrowser(url);
  });
} catch (error) {
  process.stderr.write(`${explainError(error)}\n`);
  process.exitCode = 2;
}
