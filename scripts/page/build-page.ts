import { spawn } from "node:child_process";

/** Builds the viewer's page, a second or two, so that it is never older than its sources. @throws Error where the build fails. */
export function buildPage(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "-s", "build:viewer", "--", "--logLevel", "warn"], { stdio: "inherit", shell: process.platform === "win32" });
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`npm run build:viewer ended with ${code}.`))));
  });
}
