/** One habit of sites that fills a line of its own. */
export interface LineRule {
  /** Name of the phenomenon, kept with the cut. */
  readonly name: string;
  readonly matches: RegExp;
}

/** Who says what belongs to the story, even where it is about websites: such a line is never taken for a site's own notice. */
export const REPORTED = /\b(said|says|told|according to|announced|argued|warned)\b/iu;

/** Furniture that fills a line of its own. Each pattern names a habit of sites, not of one site. */
export const lineRules: readonly LineRule[] = [
  // "Also read: Lisbon summit opens"
  {
    name: "related-link",
    matches:
      /^[*_>#\s-]*(also read|read more|read also|read next|see also|related( (articles?|stories|content|topics))?|more on this( story)?|more (from|about)|recommended( for you)?|you may also like|don['’]t miss|most (read|popular|watched)|trending( now)?|up next|watch( now)?|listen( now)?|explore more|in case you missed it)\b\s*[*_]*\s*(:|$|\||→|»)/iu,
  },
  // "* ### Coast towns count the cost": a card that leads to another text
  { name: "related-link", matches: /^\s*[*-]\s+#{2,6}\s/u },
  // "Sign up for our morning newsletter."
  {
    name: "newsletter-pitch",
    matches:
      /\b(sign up|subscribe)\b.{0,120}\b(newsletters?|alerts?|briefing|inbox|daily|e-?mails?|app)\b|\bnewsletters?\b.{0,120}\b(sign up|subscribe)\b|[.!?]\s*(sign up|subscribe)( here| now| today)?\s*[.!]?[*_\s]*$|\b(delivered|straight|sent) to your inbox\b/iu,
  },
  { name: "newsletter-pitch", matches: /^welcome to (this|the|today)\b.{0,40}\b(edition|newsletter|briefing)\b.{0,40}$/iu },
  {
    name: "subscription-pitch",
    matches:
      /^[*_>#\s-]*(subscribe( now| today)?|log in|sign in|already a subscriber|support our journalism|donate( now)?|become a member|get unlimited access|start your free trial|to continue reading)\b.{0,80}$/iu,
  },
  // "Follow our coverage of the talks at ...", "Follow us on ..."
  {
    name: "follow-pitch",
    matches: /^[*_>#\s-]*follow\b.{0,60}\b(coverage|live ?blog|updates|twitter|facebook|instagram|telegram|whatsapp)\b.{0,120}$/iu,
  },
  { name: "follow-pitch", matches: /^[^.!?]{0,60}\b(breaking news|live events|latest headlines)\b[^.!?]{0,30}$/iu },
  {
    name: "follow-pitch",
    matches: /^[*_\s]*(show me more|learn more about|find out more|click here|tap here|download the app|get the app)\b.{0,80}$/iu,
  },
  { name: "follow-pitch", matches: /^[^.!?]{0,120}\p{Ll}(Learn|Read|Find out) more\b/u },
  // "Photo: Anna Kral / Northern Wire"; a caption that ends in a full stop is the story's
  {
    name: "photo-credit",
    matches: /^[*_([\s]*(photo(graph)?s?|image|picture|video|credit|illustration|getty images|file photo)( credit| by)?\s*(:|©|\/)(?!.{60,}[.!?])/iu,
  },
  { name: "photo-credit", matches: /^[^.!?]{0,120}\b(getty images|afp|reuters|ap photo|epa|shutterstock)\s*(\/|via|\||©)[^.!?]{0,60}$/iu },
  { name: "copyright", matches: /(©|\(c\)|\bcopyright\b)\s*\d{4}|\ball rights reserved\b/iu },
  {
    name: "share-bar",
    matches:
      /^[*>#\s-]*(share( this( article| story)?)?|follow us|tweet|comments?|print|save|copy link|advertisement|sponsored( content)?|skip to (main )?content|scroll carousel|back to top)\b.{0,40}$/iu,
  },
  // "Mail   Facebook   LinkedIn", "Share !icon", as scrapers leave pictures of a share bar
  {
    name: "share-bar",
    matches: /^(?=[^.!?]{0,90}$)(.*\b(e-?mail|facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|flipboard|x)\b){3}/iu,
  },
  { name: "share-bar", matches: /^[*>\s-]*share\s+!.{0,200}$/iu },
  { name: "editing-note", matches: /^[*_([\s]*(reporting|editing|additional reporting|writing) by\b.{0,160}$/iu },
  { name: "contribution-note", matches: /^.{0,160}\b(contributed (additional )?reporting|contributed to this (report|story|article))\b.{0,60}$/iu },
  {
    name: "disclaimer",
    matches:
      /\b(views|opinions) (expressed|stated) (in|by|here)\b.{0,160}\b(authors?['’]?s?|not necessarily|own)\b|^[*_\s]*(this (article|story) (was|has been) (originally |first )?(published|syndicated|updated|corrected|amended)|correction:|our standards:)/iu,
  },
  {
    name: "live-notice",
    matches: /^.{0,80}\b(live ?blog|live coverage|live page)\b.{0,80}\b(closed|ended|no longer|paused|unfolded|below|here)\b.{0,40}$/iu,
  },
  {
    name: "error-notice",
    matches:
      /\b(content|page|article|video) (you requested|that you requested|is no longer|is not|isn['’]t) .{0,40}\b(exist|available|found)\b|\bERROR MESSAGE\b/u,
  },
  // "Published on: 4 May 2031 - 09:10", "3 min read"
  {
    name: "time-stamp",
    matches:
      /^[*_>\s-]*(issued|published|posted|updated|modified|last (updated|modified)|first published)( on| at)?\s*:?\s*[^.!?]{0,60}\d[^.!?]{0,40}$/iu,
  },
  { name: "time-stamp", matches: /^.{0,60}\b\d{1,2}[\s-]min(ute)?s?[\s-]read\b.{0,20}$/iu },
  {
    name: "download-link",
    matches:
      /\(\s*\d+(\.\d+)?\s?[kmg]b\s*[,;]?\s*\w{0,5}\s*\)|^[*_>\s-]*download (the |this )?(full )?(report|paper|pdf|document|briefing|transcript)\b/iu,
  },
  { name: "section-label", matches: /^[*_#\s]*(abstract|full text)\.?[*_\s]*$/iu },
  { name: "markdown-image", matches: /^\s*!\[[^\]]*\]\([^)]*\)\s*$/u },
  { name: "empty-link", matches: /^[*\s-]*(\[\]\(.*\)\s*)+$/u },
];

/** Notices of the site about itself to the person before the screen: consent, accounts, feedback. Words of a notice, each counted once. */
export const noticeWords: readonly RegExp[] = [
  /\bcookies?\b/iu,
  /\b(consent|opt[- ]out|privacy (policy|settings|notice)|manage my privacy|terms (of use|and conditions))\b/iu,
  /\b(personal|browsing|visitor|user|your) data\b|\bdata processing\b|\bip address\b/iu,
  /\b(our|this|the) (web)?site\b|\bwebsites?\b|\bnewsletters?\b/iu,
  /\b(users?|visitors?)['’]?s?\b/iu,
  /\bpersonali[sz](e|ed|ation|ing)\b/iu,
  /\b(advertising|advertisements?|advertisers?|ads)\b/iu,
  /\b(analytics|pixel tracker|tracking|marketing|statistics|audience)\b/iu,
  /\b(browser|device|session|local storage|storage duration|persistent|embedded content|video player|log-in|login|bots)\b/iu,
  /\b(third[- ]part(y|ies)|our partners|its partners)\b/iu,
  /\b(your|user) (experience|preferences|settings|choices?|feedback)\b|\bremember information\b/iu,
  /\b(improve|optimi[sz]e)\b/iu,
  /\b(verification code|unique id|code will expire|enter the code)\b/iu,
  /\b((your|the) password|password must|new password|(your|the) e-?mail address|your account|your inbox|log in with)\b/iu,
  /\b(you can (download|manage|change|unsubscribe)|you (would|might) (also )?like to|you (have )?registered|if you continue)\b/iu,
  /\bclick(ing)?\b|\bthe button\b/iu,
];
