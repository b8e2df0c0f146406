import { parentPort } from "node:worker_threads";
import { extractSource } from "#src/pool/extract-source";
import type { PoolRequest } from "#src/pool/pool-protocol";

// one thread with a parser of its own: an answer for each request, in their order
parentPort?.on("message", ({ source }: PoolRequest) => parentPort?.postMessage(extractSource(source)));
