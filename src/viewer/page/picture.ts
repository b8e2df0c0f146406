import type { Emphasis } from "#src/viewer/core/emphasis";
import { type Positions, startPositions } from "#src/viewer/core/layout";
import type { Scene } from "#src/viewer/core/scene";
import type { GraphCanvas, GraphEvents } from "#src/viewer/graph-canvas";
import { readPalette } from "#src/viewer/palette";
import { runLayout } from "#src/viewer/run-layout";
import { canDraw, SigmaGraphCanvas } from "#src/viewer/sigma-adapter";

/** The drawn graph with what it is to show, so that it can be started again after its graphics context was lost. */
export interface Picture {
  /** Starts or restarts the renderer; false where this browser can't draw. */
  start(): boolean;
  /** Works out where the nodes belong, and moves them there. */
  arrange(): Promise<void>;
  setShown(commitments: ReadonlySet<string>): void;
  setEmphasis(emphasis: Emphasis | null): void;
  reveal(nodes: Iterable<string>): void;
  zoom(step: "in" | "out" | "fit"): void;
  updateColours(): void;
}

export function createPicture(container: HTMLElement, scene: Scene, events: GraphEvents): Picture {
  let canvas: GraphCanvas | null = null;
  let positions: Positions = startPositions(scene);
  let shown: ReadonlySet<string> | null = null;
  let emphasis: Emphasis | null = null;
  return {
    start() {
      canvas?.kill();
      canvas = canDraw() ? new SigmaGraphCanvas(container, events, readPalette()) : null;
      if (shown) canvas?.setShown(shown);
      canvas?.setScene(scene, positions);
      canvas?.setEmphasis(emphasis);
      return canvas !== null;
    },
    async arrange() {
      const nodes = scene.nodes.map(({ id, size }) => ({ id, size }));
      positions = await runLayout({ nodes, edges: scene.edges.map(({ source, target }) => ({ source, target })) });
      canvas?.setScene(scene, positions);
    },
    setShown(commitments) {
      shown = commitments;
      canvas?.setShown(commitments);
    },
    setEmphasis(next) {
      emphasis = next;
      canvas?.setEmphasis(next);
    },
    reveal: (nodes) => canvas?.reveal([...nodes]),
    zoom: (step) => canvas?.zoom(step),
    updateColours: () => canvas?.setPalette(readPalette()),
  };
}
