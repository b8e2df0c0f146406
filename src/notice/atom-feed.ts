import type { Notice, NoticeEvidence } from "#schema/schedule";

const SHOWN = 100;

/**
 * An Atom feed (RFC 4287) of notices, newest first.
 *
 * @param notices newest first.
 * @param updated instant of the newest run, for a feed without entries.
 */
export function atomFeed(notices: readonly Notice[], updated: string): string {
  const shown = notices.slice(0, SHOWN);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>tag:pledgegraph,2026:notices</id>
  <title>Pledgegraph: what has changed</title>
  <updated>${shown[0]?.seenAt ?? updated}</updated>
  <author><name>Pledgegraph</name></author>
  <generator>Pledgegraph</generator>
${shown.map(entryOf).join("")}</feed>
`;
}

function entryOf(notice: Notice): string {
  const lines =
    notice.type === "status" ? [quoteOf(notice.change.evidence)] : [quoteOf(notice.contradiction.one), quoteOf(notice.contradiction.other)];
  return `  <entry>
    <id>tag:pledgegraph,2026:notice/${notice.id}</id>
    <title>${escaped(notice.title)}</title>
    <updated>${notice.seenAt}</updated>
    <link rel="alternate" type="text/html" href="${escaped(notice.link)}"/>
    <category term="${notice.type}"/>
    <content type="text">${escaped(lines.join("\n\n"))}</content>
  </entry>
`;
}

/** “…” Northern Wire, 2026-03-10: Oslo promises shells (https://…) */
function quoteOf({ quote, outlet, publishedAt, title, url }: NoticeEvidence): string {
  return `“${quote}” ${outlet}, ${publishedAt ?? "undated"}: ${title ?? "untitled"}${url === null ? "" : ` (${url})`}`;
}

/** Text for XML, without the characters that XML doesn't have. */
function escaped(text: string): string {
  return (
    text
      .replace(/\p{Cs}/gu, "\ufffd")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "\ufffd")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}
