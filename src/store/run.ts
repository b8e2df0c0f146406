import type { Row } from "#src/store/store";
import type { EncodedParameters } from "#src/store/value";

/** Runs one statement where the caller stands, inside a transaction or not; integers go in as BigInt. Throws errors of ours. */
export type Run = (text: string, parameters: EncodedParameters) => Promise<readonly Row[]>;
