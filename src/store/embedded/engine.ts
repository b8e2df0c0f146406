import grafeo from "@grafeo-db/js";

/** The engine is a CommonJS module: its names are not importable one by one. */
export const { GrafeoDB } = grafeo;
export type Database = InstanceType<typeof GrafeoDB>;
export type EngineResult = Awaited<ReturnType<Database["executeCypher"]>>;
