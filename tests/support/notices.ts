import type { NoticeEvidence, StatusChange } from "#schema/schedule";

/** Evidence of invented news. */
export function noticeEvidence(claim: string, properties: Partial<NoticeEvidence> = {}): NoticeEvidence {
  return {
    claim,
    commitment: "0123456789abcdef",
    summary: "Norhaven to Veskaria: military aid",
    quote: "Norhaven will send ten ships to Veskaria",
    day: "2026-03-10",
    article: "fedcba9876543210",
    title: "Ships <soon> & more",
    url: "https://wire.example/ships?a=1&b=2",
    publishedAt: "2026-03-10",
    outlet: "Northern Wire",
    ...properties,
  };
}

export function statusChange(claim: string, properties: Partial<StatusChange> = {}): StatusChange {
  const evidence = noticeEvidence(claim);
  return {
    commitment: evidence.commitment,
    key: "state:NHV > state:VES | military_aid | affirmative",
    summary: evidence.summary,
    from: "pledged",
    to: "delivered",
    asOf: "2026-03-10",
    evidence,
    ...properties,
  };
}
