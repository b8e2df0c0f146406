/**
 * The direction of dependencies. Stages are sibling folders that never import each other: they meet in src/pipeline.ts and speak in the types
 * of schema/. `npm run check:layers` enforces this; src/README.md draws it.
 */
const stages = ["article", "language", "mention", "entity", "encoder", "claim", "commitment", "graph"];
const pureRooms = `^src/(${stages.join("|")}|input|gazetteer|syntax|kernel|record|pipeline|support/(text|hash|spans|group|errors))`;

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", comment: "Files that need each other are one file.", from: {}, to: { circular: true } },
    {
      name: "schema-imports-zod-only",
      severity: "error",
      comment: "The contract is read by node and browser alike, so it depends on nothing but zod.",
      from: { path: "^schema/" },
      to: { pathNot: "^schema/|^node_modules/zod/" },
    },
    ...stages.map((stage) => ({
      name: `stage-${stage}-stands-alone`,
      severity: "error",
      comment: "Stages meet in src/pipeline.ts and speak only through schema/, so that each can be replaced alone.",
      from: { path: `^src/${stage}/` },
      to: { path: "^src/", pathNot: `^src/(${stage}|gazetteer|syntax|kernel|support)/` },
    })),
    {
      name: "syntax-reads-trees",
      severity: "error",
      comment: "Questions to a dependency tree: below every stage, of the contract alone.",
      from: { path: "^src/syntax/" },
      to: { path: "^src/", pathNot: "^src/syntax/" },
    },
    {
      name: "kernel-is-arithmetic",
      severity: "error",
      comment: "Products of matrices and what stands around them: below every stage, of no language.",
      from: { path: "^src/kernel/" },
      to: { path: "^src/", pathNot: "^src/(kernel|support)/" },
    },
    {
      name: "gazetteer-is-data",
      severity: "error",
      comment: "Tables and the lookup over them: below every stage.",
      from: { path: "^src/gazetteer/" },
      to: { path: "^src/", pathNot: "^src/(gazetteer|support)/" },
    },
    {
      name: "input-reads-sources",
      severity: "error",
      comment: "Formats of the world, before the first stage: they end in a page of the contract and know nothing that comes after it.",
      from: { path: "^src/input/" },
      to: { path: "^src/", pathNot: "^src/(input|support)/" },
    },
    {
      name: "fetch-only-fetches",
      severity: "error",
      comment: "Whoever speaks to servers of others knows nothing of articles and of the graph.",
      from: { path: "^src/fetch/" },
      to: { path: "^(src|schema)/", pathNot: "^src/(fetch|support)/" },
    },
    {
      name: "formats-in-their-room",
      severity: "error",
      comment: "Readers of pages, feeds and archives differ from version to version; one room knows them.",
      from: { pathNot: "^src/input/|^tests/" },
      to: { path: "^node_modules/(linkedom|feedsmith|warcio|@mozilla/readability)/" },
    },
    {
      name: "pure-stages-touch-nothing",
      severity: "error",
      comment: "Same articles, same graph, byte for byte: no file, network, process, thread or timer in the stages. Of Node only hashing and bytes.",
      from: { path: pureRooms },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?(crypto|buffer)$" },
    },
    {
      name: "pipeline-composes-only-stages",
      severity: "error",
      comment: "The pipeline reads like the diagram: it knows stages and contract, no store and no door.",
      from: { path: "^src/pipeline\\.ts$" },
      to: { path: "^src/", pathNot: `^src/(${stages.join("|")}|gazetteer|support)/` },
    },
    {
      name: "pool-only-extracts",
      severity: "error",
      comment: "Threads run the pure stages; they know no store and no door.",
      from: { path: "^src/pool/" },
      to: { path: "^src/", pathNot: "^src/(pool|support)/|^src/(pipeline|load-(parser|judge))\\.ts$" },
    },
    {
      name: "neo4j-driver-in-its-room",
      severity: "error",
      comment: "One adapter knows the driver; the rest of the code speaks to the port.",
      from: { pathNot: "^src/store/neo4j/|^tests/|^scripts/neo4j" },
      to: { path: "^node_modules/neo4j-driver" },
    },
    {
      name: "grafeo-in-its-room",
      severity: "error",
      comment: "The embedded engine is young; one adapter knows it, so that it can be replaced.",
      from: { pathNot: "^src/store/embedded/|^tests/" },
      to: { path: "^node_modules/@grafeo-db" },
    },
    {
      name: "sigma-behind-one-adapter",
      severity: "error",
      comment: "A later version of the renderer changes one file.",
      from: { pathNot: "^src/viewer/sigma-adapter\\.ts$" },
      to: { path: "^node_modules/(sigma|@sigma)/" },
    },
    {
      name: "viewer-is-a-web-page",
      severity: "error",
      comment: "The page knows the contract and the API, nothing of the server's inside.",
      from: { path: "^src/viewer/" },
      to: { path: "^src/", pathNot: "^src/viewer/" },
    },
    {
      name: "store-knows-no-door",
      severity: "error",
      comment: "The port is used by ingest, server and command line, and knows none of them.",
      from: { path: "^src/store/" },
      to: { path: "^src/", pathNot: "^src/(store|support)/|^src/config\\.ts$" },
    },
    {
      name: "ingest-knows-no-server",
      severity: "error",
      comment: "Doors don't use each other: ingest writes, the server reads.",
      from: { path: "^src/ingest/" },
      to: { path: "^src/(server|viewer|cli)/" },
    },
    {
      name: "server-knows-no-ingest",
      severity: "error",
      comment: "The server is read-only: it has no way to write.",
      from: { path: "^src/server/" },
      to: { path: "^src/(ingest|viewer|cli|pipeline)" },
    },
    {
      name: "support-is-a-leaf",
      severity: "error",
      comment: "Support has no words of the domain.",
      from: { path: "^src/support/" },
      to: { path: "^(src|schema)/", pathNot: "^src/support/" },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "A file that nobody imports is a leftover.",
      from: { orphan: true, path: "^(src|schema)/", pathNot: "\\.d\\.ts$|/vite\\.config\\.ts$|^schema/version\\.ts$" },
      to: {},
    },
    { name: "no-unresolved", severity: "error", comment: "Every import exists.", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-tests-in-src",
      severity: "error",
      comment: "The product doesn't depend on its tests.",
      from: { path: "^(src|schema|scripts)/" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|data|node_modules/.cache)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".js", ".cjs", ".json"],
    },
  },
};
