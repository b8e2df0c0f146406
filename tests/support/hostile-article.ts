import type { ArticleSketch } from "#tests/support/fixture-articles";

const BAIT = `<img src=x onerror="window.hacked='image'"><script>window.hacked='script'</script><style>body{display:none}</style>`;

/** Words that would act if anything on the page read them as markup. */
export const hostileQuote = `Norhaven pledged <b onmouseover="window.hacked='bold'">everything</b> ${BAIT} to Kestria`;
/** A right-to-left override, which would turn round what stands after it. */
export const hostileTitle = `${BAIT}\u202E"><svg onload="window.hacked='svg'">${" very long".repeat(1000)}`;

/** An article whose title, outlet, address and quote try to be markup. */
export const hostileArticle: ArticleSketch = {
  slug: "hostile",
  outlet: { id: "bait.example", name: `Bait ${BAIT}`, kind: "newspaper" },
  publishedAt: "2026-04-02",
  title: hostileTitle,
  url: "javascript:window.hacked='address'",
  text: `${hostileQuote}, it said.\n\n<iframe srcdoc="<script>parent.hacked='frame'</script>"></iframe>`,
  claims: [
    {
      quote: hostileQuote,
      cue: "pledged",
      kind: "other",
      status: "pledged",
      promisors: ["state:NHV"],
      beneficiaries: ["state:KST"],
      condition: BAIT,
      trigger: "other",
    },
  ],
};
