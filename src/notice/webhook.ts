import { createHmac } from "node:crypto";
import type { Notice } from "#schema/schedule";
import { shortHash } from "#src/support/hash";

/** What delivering needs of the world. */
export interface WebhookWorld {
  /** Status of the answer. @throws where there is none. */
  post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<number>;
  wait(milliseconds: number): Promise<void>;
}

export interface Webhook {
  readonly url: string;
  /** Key of the signature. */
  readonly secret: string;
}

/** Pauses before the second, third and fourth try. */
const PAUSES_MS = [1_000, 5_000, 25_000];

/**
 * Posts notices as one JSON body, signed so that the receiver can tell that they are ours: `x-pledgegraph-signature` is "sha256=" and the
 * HMAC-SHA256 of the body's bytes in hex digits. `x-pledgegraph-delivery` is the same for the same notices: a receiver that has it already
 * may drop the second. Without an answer, and after 429 or 5xx, it is tried again.
 *
 * @returns null where they were taken, else why not.
 */
export async function deliver(notices: readonly Notice[], { url, secret }: Webhook, world: WebhookWorld): Promise<string | null> {
  const body = JSON.stringify({ notices });
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "user-agent": "pledgegraph",
    "x-pledgegraph-delivery": shortHash(...notices.map(({ id }) => id)),
    "x-pledgegraph-signature": signatureOf(body, secret),
  };
  for (let attempt = 0; ; attempt++) {
    const outcome = await attemptOnce(() => world.post(url, headers, body));
    if (outcome === "taken") return null;
    const pause = PAUSES_MS[attempt];
    if (!outcome.mayHelp || pause === undefined) return outcome.reason;
    await world.wait(pause);
  }
}

/** "sha256=…" */
export function signatureOf(body: string, secret: string): string {
  return `sha256=${createHmac("sha256", secret).update(body, "utf8").digest("hex")}`;
}

async function attemptOnce(post: () => Promise<number>): Promise<"taken" | { readonly reason: string; readonly mayHelp: boolean }> {
  try {
    const status = await post();
    if (status >= 200 && status < 300) return "taken";
    return { reason: `it answers ${status}`, mayHelp: status === 429 || status >= 500 };
  } catch (error) {
    return { reason: `it can't be reached: ${error instanceof Error ? error.message : String(error)}`, mayHelp: true };
  }
}
