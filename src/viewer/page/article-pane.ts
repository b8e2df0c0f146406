import type { ArticleView } from "#schema/api";
import { markText, type TextPart } from "#src/viewer/core/mark-text";
import { type Child, element } from "#src/viewer/page/elements";
import { stopLink } from "#src/viewer/page/stop-link";

/** An article with one claim's words marked, the other claims as links, and what is no part of the article dimmed. */
export function articlePane({ article, text, boilerplate, claims }: ArticleView, claimId: string): HTMLElement {
  const commitmentOf = new Map(claims.map((claim) => [claim.id, claim.commitmentId]));
  const paragraphs = markText(text, claims, boilerplate);
  return element(
    "article",
    { class: "pane article" },
    element("h2", { tabindex: "-1" }, article.title ?? "Untitled article"),
    originalLink(article.url),
    ...paragraphs.map((parts) => element("p", {}, ...parts.map((part) => showPart(part, claimId, commitmentOf)))),
    boilerplate.length > 0 ? element("p", { class: "faint note" }, "Dimmed words are no part of the article and were not read.") : null,
  );
}

function showPart(part: TextPart, claimId: string, commitmentOf: ReadonlyMap<string, string>): Child {
  if (part.claims.includes(claimId)) return element("mark", {}, part.text);
  const [other] = part.claims;
  const commitment = other === undefined ? undefined : commitmentOf.get(other);
  if (other !== undefined && commitment !== undefined) return stopLink({ type: "claim", id: other, commitment }, "also", part.text);
  return part.boilerplate ? element("span", { class: "cut" }, part.text) : part.text;
}

/** Only addresses of web pages become links: an article's address is a stranger's text too. */
function originalLink(url: string | null): HTMLElement | null {
  if (url === null || !/^https?:\/\//iu.test(url) || !URL.canParse(url)) return null;
  const host = new URL(url).host.replace(/^www\./u, "");
  return element("p", { class: "faint" }, element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, `Read the original at ${host}`));
}
