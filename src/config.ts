import { z } from "zod";
import { ConfigError } from "#src/support/errors";

const Environment = z.object({
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s]+$/u, "must be an address such as bolt://localhost:7687")
    .optional(),
  NEO4J_USER: z.string().min(1).optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  PLEDGEGRAPH_STORE: z.string().min(1).optional(),
  PLEDGEGRAPH_HOST: z.string().min(1).optional(),
  PLEDGEGRAPH_PORT: z.coerce.number("must be a number from 0 to 65535").int().min(0).max(65535, "must be a number from 0 to 65535").optional(),
});

/** Where the graph is kept. Neo4j when `NEO4J_URI` is set, and never the other one instead when it can't be reached. */
export type StoreConfig =
  | { readonly engine: "embedded"; readonly path: string }
  | {
      readonly engine: "neo4j";
      readonly uri: string;
      readonly user: string | null;
      readonly password: string | null;
      readonly database: string | null;
    };

export interface Config {
  readonly store: StoreConfig;
  readonly host: string;
  readonly port: number;
}

export const DEFAULT_STORE_PATH = "./data/pledgegraph.grafeo";

/**
 * Settings from environment variables (an empty one counts as unset).
 *
 * @param overrides `storePath` names an embedded file and wins over everything, `NEO4J_URI` included.
 * @throws ConfigError naming every variable that is wrong.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  overrides: { readonly storePath?: string | undefined } = {},
): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; ");
    throw new ConfigError(`The environment is not usable: ${faults}.`, { remedy: "Set the variable as described in README.md, or unset it." });
  }
  const env = parsed.data;
  return Object.freeze({
    store: Object.freeze(storeConfig(env, overrides.storePath)),
    host: env.PLEDGEGRAPH_HOST ?? "127.0.0.1",
    port: env.PLEDGEGRAPH_PORT ?? 4180,
  });
}

function storeConfig(env: z.infer<typeof Environment>, path: string | undefined): StoreConfig {
  if (path !== undefined) return { engine: "embedded", path };
  if (env.NEO4J_URI === undefined) return { engine: "embedded", path: env.PLEDGEGRAPH_STORE ?? DEFAULT_STORE_PATH };
  return {
    engine: "neo4j",
    uri: env.NEO4J_URI,
    user: env.NEO4J_USER ?? null,
    password: env.NEO4J_PASSWORD ?? null,
    database: env.NEO4J_DATABASE ?? null,
  };
}
