import { parentPort } from "node:worker_threads";
import { extractBytes } from "#src/pool/extract-bytes";
import type { PoolRequest } from "#src/pool/pool-protocol";

// one thread with a parser of its own: an answer for each request, in their order
parentPort?.on("message", ({ bytes }: PoolRequest) => parentPort?.postMessage(extractBytes(bytes)));
