import type { Claim } from "#schema/claim";

/** sorted promisors > sorted beneficiaries | kind | polarity: claims of one key speak of one commitment. No status and no date in it. */
export function commitmentKey({ promisors, beneficiaries, kind, polarity }: Claim): string {
  return `${promisors.join(",")} > ${beneficiaries.join(",")} | ${kind} | ${polarity}`;
}

/** kind > sorted beneficiaries: all that can join or contradict a claim has its topic, so a change recomputes one topic and no more. */
export function topicOf({ kind, beneficiaries }: Claim): string {
  return `${kind} > ${beneficiaries.join(",")}`;
}
