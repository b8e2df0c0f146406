import { type LayoutInput, layoutGraph } from "#src/viewer/core/layout";

/** Runs one layout away from the page, so that the page stays responsive. Receives a LayoutInput, sends the positions back, and is done. */
self.addEventListener("message", (event: MessageEvent<LayoutInput>) => {
  self.postMessage(layoutGraph(event.data));
});
