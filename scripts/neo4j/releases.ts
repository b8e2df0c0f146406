/** A release of the server that the store is tested on, and what runs it. */
export interface Neo4jRelease {
  readonly version: string;
  /** Versions of Java on which it starts. */
  readonly java: { readonly least: number; readonly most: number };
  readonly mainClass: string;
}

/** The long-term release and the newest: what both accept is what the project's Cypher may say. */
export const releases: readonly Neo4jRelease[] = [
  { version: "5.26.0", java: { least: 17, most: 21 }, mainClass: "org.neo4j.server.CommunityEntryPoint" },
  { version: "2026.09.0", java: { least: 25, most: 25 }, mainClass: "org.neo4j.server.Neo4jCommunity" },
];
