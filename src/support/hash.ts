import { createHash } from "node:crypto";

/** First 16 hex digits of the SHA-256 of the parts in UTF-8, with a separator that no text holds between them. */
export function shortHash(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\u0000"), "utf8").digest("hex").slice(0, 16);
}
