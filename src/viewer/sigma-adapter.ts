import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { EdgeProgram, type EdgeProgramType, NodeProgram, type NodeProgramType, type ProgramInfo } from "sigma/rendering";
import type { Coordinates, EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { dashOf } from "#src/viewer/core/edge-geometry";
import type { Emphasis } from "#src/viewer/core/emphasis";
import { extentOf, type Positions } from "#src/viewer/core/layout";
import { nodeShapes } from "#src/viewer/core/node-shape";
import type { Scene, SceneEdge, SceneNode } from "#src/viewer/core/scene";
import type { GraphCanvas, GraphEvents } from "#src/viewer/graph-canvas";
import { drawInk, type InkView, type PlacedNode } from "#src/viewer/ink-layer";
import type { Palette } from "#src/viewer/palette";
import { motion, sizedContext } from "#src/viewer/screen";
import { EDGE_FRAGMENT, EDGE_VERTEX, edgeParts, NODE_FRAGMENT, NODE_VERTEX } from "#src/viewer/shaders";

type DrawnNode = NodeDisplayData & { readonly shape: SceneNode["shape"] };
type DrawnEdge = EdgeDisplayData & Pick<SceneEdge, "bend" | "line" | "arrow">;

/** More nodes than this are neither labelled nor kept clear of labels. */
const MOST_PLACED = 250;
/** So many edges of a node tell well enough on which side its label has room. */
const MOST_NEIGHBOURS = 40;
/** Room for labels around the picture at its natural size, in pixels. */
const PADDING = 64;
const SMALLEST_SHARE = 0.12;
const FLOAT = 0x1406;
const BYTE = 0x1401;
const TRIANGLES = 4;
const SHARED_UNIFORMS = ["u_matrix", "u_viewport", "u_sizeRatio", "u_pixelRatio"] as const;
const color = (name: string) => ({ name, size: 4, type: BYTE, normalized: true });
const floats = (name: string, size: number) => ({ name, size, type: FLOAT });

function setSharedUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
  gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
  gl.uniform2f(uniformLocations.u_viewport ?? null, params.width, params.height);
  gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
  gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
}

/** Nodes as regular polygons; `paper` is asked at each frame, since the theme can change. */
function nodeProgram(paper: () => string): NodeProgramType {
  return class extends NodeProgram {
    override getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: NODE_VERTEX,
        FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS: [...SHARED_UNIFORMS, "u_paper"],
        ATTRIBUTES: [floats("a_position", 2), floats("a_size", 1), color("a_color"), color("a_id"), floats("a_shape", 4)],
        CONSTANT_ATTRIBUTES: [floats("a_corner", 2)],
        // biome-ignore format: the corners of two triangles
        CONSTANT_DATA: [[-1, -1], [1, -1], [-1, 1], [-1, 1], [1, -1], [1, 1]],
      };
    }
    override processVisibleItem(index: number, offset: number, data: NodeDisplayData): void {
      const { sides, turn, scale, hollow } = nodeShapes[(data as DrawnNode).shape];
      this.array.set([data.x, data.y, data.size, floatColor(data.color), index, sides, turn, scale, hollow], offset);
    }
    override setUniforms(params: RenderParams, info: ProgramInfo): void {
      setSharedUniforms(params, info);
      const [red = 0, green = 0, blue = 0] = paper().match(/\d+/gu)?.map(Number) ?? [];
      info.gl.uniform3f(info.uniformLocations.u_paper ?? null, red / 255, green / 255, blue / 255);
    }
  };
}

/** Edges in so many straight steps: one for straight edges, more for bent ones. */
function edgeProgram(steps: number): EdgeProgramType {
  const parts = edgeParts(steps);
  return class extends EdgeProgram {
    override getDefinition() {
      const ends = [floats("a_source", 2), floats("a_target", 2), floats("a_width", 1), floats("a_bend", 1), floats("a_both", 1)];
      return {
        VERTICES: parts.length,
        VERTEX_SHADER_SOURCE: EDGE_VERTEX,
        FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS: [...SHARED_UNIFORMS],
        ATTRIBUTES: [...ends, floats("a_radii", 2), floats("a_dash", 2), color("a_color"), color("a_id")],
        CONSTANT_ATTRIBUTES: [floats("a_part", 3)],
        CONSTANT_DATA: parts,
      };
    }
    override processVisibleItem(index: number, offset: number, source: NodeDisplayData, target: NodeDisplayData, data: EdgeDisplayData): void {
      const { size, bend, line, arrow } = data as DrawnEdge;
      const ends = [source.x, source.y, target.x, target.y, size, bend, arrow === "both" ? 1 : 0, source.size, target.size];
      this.array.set([...ends, ...dashOf(line, size), floatColor(data.color), index], offset);
    }
    override setUniforms(params: RenderParams, info: ProgramInfo): void {
      setSharedUniforms(params, info);
    }
  };
}

/** Whether this browser can draw the graph at all; the renderer itself fails without a word that helps. */
export function canDraw(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

/** The renderer in a container; `canDraw` must have been asked. After a lost context it stays blank: kill it and start another. */
export class SigmaGraphCanvas implements GraphCanvas {
  readonly #container: HTMLElement;
  readonly #sigma: Sigma;
  readonly #ink = document.createElement("canvas");
  readonly #stopListening: () => void;
  #palette: Palette;
  #scene: Scene = { nodes: [], edges: [], edgesOfNode: new Map(), edgesOfCommitment: new Map() };
  #nodes: ReadonlyMap<string, SceneNode> = new Map();
  #shown: ReadonlySet<string> | null = null;
  #shownNodes: ReadonlySet<string> = new Set();
  #contested: readonly SceneEdge[] = [];
  #emphasis: Emphasis | null = null;
  #extent = 1;

  constructor(container: HTMLElement, events: GraphEvents, palette: Palette) {
    this.#container = container;
    this.#palette = palette;
    this.#sigma = new Sigma(new MultiDirectedGraph(), container, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableEdgeEvents: true,
      stagePadding: PADDING,
      minCameraRatio: 0.02,
      maxCameraRatio: 2.5,
      defaultNodeType: "shape",
      nodeProgramClasses: { shape: nodeProgram(() => this.#palette.paper) },
      edgeProgramClasses: { straight: edgeProgram(1), bent: edgeProgram(14) },
      defaultDrawNodeHover: () => undefined,
      nodeReducer: (id, data) => ({ ...data, color: this.#palette.nodes[data.shape as SceneNode["shape"]], hidden: !this.#shownNodes.has(id) }),
      edgeReducer: (_, data) => ({
        ...data,
        color: this.#palette.families[data.family as SceneEdge["family"]],
        hidden: this.#shown !== null && !this.#shown.has(data.commitment as string),
      }),
    });
    this.#ink.className = "ink";
    container.append(this.#ink);
    this.#sigma.on("afterRender", () => this.#draw());
    this.#stopListening = listen(this.#sigma, container, events, () => this.#fit());
  }

  setScene(scene: Scene, positions: Positions): void {
    this.#scene = { ...scene, nodes: [...scene.nodes].sort(largestFirst) };
    this.#nodes = new Map(scene.nodes.map((node) => [node.id, node]));
    this.#updateShown();
    this.#extent = extentOf(positions);
    this.#sigma.setGraph(buildGraph(scene, positions));
    this.#fit();
  }

  setShown(commitments: ReadonlySet<string>): void {
    this.#shown = commitments;
    this.#updateShown();
    this.#sigma.refresh();
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    this.#sigma.refresh();
  }

  setEmphasis(emphasis: Emphasis | null): void {
    this.#emphasis = emphasis;
    this.#container.classList.toggle("is-pale", emphasis !== null);
    this.#draw();
  }

  reveal(nodes: readonly string[]): void {
    const data = nodes.flatMap((id) => this.#sigma.getNodeDisplayData(id) ?? []);
    const { width, height } = this.#sigma.getDimensions();
    if (data.length === 0 || data.every((one) => isInside(this.#sigma.framedGraphToViewport(one), width, height, 48))) return;
    const [xs, ys] = [data.map(({ x }) => x), data.map(({ y }) => y)];
    const span = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    const middle = { x: (Math.max(...xs) + Math.min(...xs)) / 2, y: (Math.max(...ys) + Math.min(...ys)) / 2 };
    const ratio = Math.max(Math.min(this.#sigma.getCamera().ratio, 0.7), span * 1.4);
    void this.#sigma.getCamera().animate({ ...middle, ratio }, { duration: motion(400) });
  }

  zoom(step: "in" | "out" | "fit"): void {
    const camera = this.#sigma.getCamera();
    if (step === "fit") void camera.animatedReset({ duration: motion(300) });
    else if (step === "in") void camera.animatedZoom({ factor: 1.5, duration: motion(200) });
    else void camera.animatedUnzoom({ factor: 1.5, duration: motion(200) });
  }

  kill(): void {
    this.#stopListening();
    this.#sigma.kill();
    this.#ink.remove();
  }

  /** Sizes are meant for a picture at its natural size: one that has to be shown smaller has smaller nodes and thinner lines. */
  #fit(): void {
    const { clientWidth, clientHeight } = this.#container;
    const natural = Math.min(clientWidth, clientHeight) / (this.#extent + 2 * PADDING);
    const share = Math.min(1, Math.max(SMALLEST_SHARE, natural));
    this.#sigma.setSetting("zoomToSizeRatioFunction", (ratio) => zoomedSize(ratio, share));
    this.#sigma.setSetting("stagePadding", Math.max(PADDING * share, 24));
    this.#sigma.resize();
    this.#sigma.scheduleRefresh();
  }

  #updateShown(): void {
    const shown = this.#shown;
    const edges = this.#scene.edges.filter((edge) => shown === null || shown.has(edge.commitment));
    this.#shownNodes = new Set(edges.flatMap(({ source, target }) => [source, target]));
    this.#contested = edges.filter((edge) => edge.contested);
  }

  #place(node: SceneNode): PlacedNode {
    const data = this.#sigma.getNodeDisplayData(node.id) ?? { x: 0.5, y: 0.5, size: node.size };
    return { node, at: this.#sigma.framedGraphToViewport(data), radius: this.#sigma.scaleSize(data.size) };
  }

  #draw(): void {
    const { width, height } = this.#sigma.getDimensions();
    const context = sizedContext(this.#ink, width, height);
    if (context === null) return;
    const named = this.#emphasis?.nodes ?? this.#shownNodes;
    const place = (id: string): PlacedNode | null => {
      const node = this.#nodes.get(id);
      return node === undefined ? null : this.#place(node);
    };
    const view: InkView = {
      width,
      height,
      scale: this.#sigma.scaleSize(1),
      nodes: this.#placeInSight(named, width, height),
      place,
      neighbours: (id) => this.#neighbours(id).flatMap((other) => place(other)?.at ?? []),
      contested: this.#contested,
      emphasis: this.#emphasis,
    };
    drawInk(context, view, this.#palette);
  }

  #neighbours(id: string): readonly string[] {
    const edges = this.#scene.edgesOfNode.get(id)?.slice(0, MOST_NEIGHBOURS) ?? [];
    return edges.map(({ source, target }) => (source === id ? target : source));
  }

  /** The largest of these nodes that are in sight; beyond a number that nobody can read, the rest needs no place on the overlay. */
  #placeInSight(ids: ReadonlySet<string>, width: number, height: number): PlacedNode[] {
    const few = ids.size < this.#scene.nodes.length / 4;
    const candidates = few ? [...ids].flatMap((id) => this.#nodes.get(id) ?? []).sort(largestFirst) : this.#scene.nodes;
    const placed: PlacedNode[] = [];
    for (const node of candidates) {
      if (placed.length === MOST_PLACED) break;
      if (!ids.has(node.id)) continue;
      const one = this.#place(node);
      if (isInside(one.at, width, height, -40)) placed.push(one);
    }
    return placed;
  }
}

function buildGraph(scene: Scene, positions: Positions): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const node of scene.nodes) graph.addNode(node.id, { ...(positions.get(node.id) ?? { x: 0, y: 0 }), size: node.size, shape: node.shape });
  for (const edge of scene.edges) {
    graph.addDirectedEdgeWithKey(edge.id, edge.source, edge.target, { ...edge, size: edge.width, type: edge.bend === 0 ? "straight" : "bent" });
  }
  return graph;
}

function listen(sigma: Sigma, container: HTMLElement, events: GraphEvents, onResize: () => void): () => void {
  sigma.on("clickNode", ({ node }) => events.onClick({ type: "node", id: node }));
  sigma.on("clickEdge", ({ edge }) => events.onClick({ type: "edge", id: edge }));
  sigma.on("clickStage", () => events.onClick(null));
  sigma.on("enterNode", ({ node, event }) => events.onHover({ type: "node", id: node }, event));
  sigma.on("leaveNode", ({ event }) => events.onHover(null, event));
  sigma.on("enterEdge", ({ edge, event }) => events.onHover({ type: "edge", id: edge }, event));
  sigma.on("leaveEdge", ({ event }) => events.onHover(null, event));
  const canvases = Object.values(sigma.getCanvases());
  for (const canvas of canvases) canvas.addEventListener("webglcontextlost", events.onContextLost);
  const observer = new ResizeObserver(onResize);
  observer.observe(container);
  return () => {
    observer.disconnect();
    // Killing the renderer gives its contexts up too; that is no loss to tell of.
    for (const canvas of canvases) canvas.removeEventListener("webglcontextlost", events.onContextLost);
  };
}

/** What sigma divides sizes by: they grow with the picture up to its natural size, and by the square root beyond. */
function zoomedSize(ratio: number, share: number): number {
  return ratio > share ? ratio / share : Math.sqrt(ratio / share);
}

function largestFirst(one: SceneNode, other: SceneNode): number {
  return other.size - one.size || (one.id < other.id ? -1 : 1);
}

function isInside(point: Coordinates, width: number, height: number, margin: number): boolean {
  return point.x >= margin && point.y >= margin && point.x <= width - margin && point.y <= height - margin;
}
