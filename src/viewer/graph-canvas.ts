import type { Emphasis, GraphTarget } from "#src/viewer/core/emphasis";
import type { Positions } from "#src/viewer/core/layout";
import type { Scene } from "#src/viewer/core/scene";
import type { Palette } from "#src/viewer/palette";

export interface GraphEvents {
  readonly onClick: (target: GraphTarget | null) => void;
  readonly onHover: (target: GraphTarget | null, at: { readonly x: number; readonly y: number }) => void;
  readonly onContextLost: () => void;
}

/** The drawn graph: the only thing that the rest of the page knows of the renderer. */
export interface GraphCanvas {
  /** Shows another graph, or the same at other places. */
  setScene(scene: Scene, positions: Positions): void;
  /** Shows only these commitments, and the nodes at their ends; one refresh. */
  setShown(commitments: ReadonlySet<string>): void;
  setPalette(palette: Palette): void;
  /** Draws a part in full and the rest pale; no refresh of the graph. */
  setEmphasis(emphasis: Emphasis | null): void;
  /** Brings these nodes into sight, if any of them isn't. */
  reveal(nodes: readonly string[]): void;
  zoom(step: "in" | "out" | "fit"): void;
  kill(): void;
}
