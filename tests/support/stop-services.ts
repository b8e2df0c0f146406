import { rmSync } from "node:fs";
import { lockFolderVariable } from "#tests/support/service-names";

/** Stops what start-services.ts has started. */
export default async function stopServices(): Promise<void> {
  await Promise.all((globalThis.startedServices ?? []).map((server) => server.stop()));
  const folder = process.env[lockFolderVariable];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
