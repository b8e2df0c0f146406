/** The servers that tests run on: the long-term release and the newest. */
export const neo4jServices = [
  { name: "neo4j-5.26", version: "5.26.0", variable: "PLEDGEGRAPH_TEST_NEO4J_5" },
  { name: "neo4j-2026.09", version: "2026.09.0", variable: "PLEDGEGRAPH_TEST_NEO4J_2026" },
] as const;

/** Names the folder in which tests that share a server wait for each other. */
export const lockFolderVariable = "PLEDGEGRAPH_TEST_LOCKS";
