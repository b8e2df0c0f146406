import type { LayoutInput, Positions } from "#src/viewer/core/layout";

/** Lays a graph out in a worker of its own, ended as soon as it has answered. */
export function runLayout(input: LayoutInput): Promise<Positions> {
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  return new Promise<Positions>((resolve, reject) => {
    worker.addEventListener("message", (event: MessageEvent<Positions>) => resolve(event.data));
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    worker.postMessage(input);
  }).finally(() => worker.terminate());
}
