import type { SpeakerRole, Voice } from "#schema/claim";
import type { ResolvedMention } from "#schema/mention";
import type { Span } from "#schema/primitives";
import type { Candidate } from "#src/claim/candidates";
import type { Discourse } from "#src/claim/discourse";
import type { Roles } from "#src/claim/role";
import { partiesAt, type SentenceView } from "#src/claim/sentence-view";
import { quotationReports } from "#src/syntax/quotation-reports";
import { type Report, reportOf } from "#src/syntax/reporting";
import { tagOf } from "#src/syntax/tree";

/** Who says so: in quotation marks, in a report, or nobody but the article. */
export interface Speech {
  readonly voice: Voice;
  readonly speakers: readonly ResolvedMention[];
}

/** Who speaks where a candidate stands, before its roles are known: "we" in a quotation is its speaker. */
export function findSpeech(view: SentenceView, candidate: Candidate, discourse: Discourse): Speech {
  const quotation = quotationAt(view, candidate.first);
  if (quotation !== null) {
    const speakers = quotationReports(view.sentence, quotation)
      .map((report) => speakersOf(view, report, discourse))
      .find((found) => found.length > 0);
    return { voice: "quoted", speakers: speakers ?? titleSpeaker(view, quotation) ?? discourse.speakers() };
  }
  const report = reportOf(view.tree, candidate.head);
  if (report === null || report.verb === candidate.head) return { voice: "author", speakers: [] };
  return { voice: "attributed", speakers: speakersOf(view, report, discourse) };
}

function quotationAt({ sentence, quotations }: SentenceView, word: number): Span | null {
  const at = sentence.tokens[word]?.start ?? sentence.start;
  return quotations.find(({ start, end }) => at >= start && at < end) ?? null;
}

function speakersOf(view: SentenceView, { speakers }: Report, discourse: Discourse): readonly ResolvedMention[] {
  const named = speakers.flatMap((word) => partiesAt(view, word)).map(({ mention }) => mention);
  const persons = named.filter(({ id }) => id.startsWith("person:"));
  if (named.length > 0) return persons.length > 0 ? persons : named;
  const pronoun = speakers.find((word) => tagOf(view.tree, word) === "PRP");
  if (pronoun === undefined) return [];
  return discourse.antecedents(["he", "she"].includes(view.lemmas[pronoun] ?? ""));
}

/** A sentence that quotes without a verb of speech: the one actor outside of the marks. */
function titleSpeaker(view: SentenceView, { start, end }: Span): readonly ResolvedMention[] | null {
  const outside = view.parties.filter(({ mention }) => mention.end <= start || mention.start >= end);
  return outside.length === 1 ? outside.map(({ mention }) => mention) : null;
}

/** Voice of a claim: verbs of speech report by themselves ("vowed", "urged"), with those who speak by them. */
export function voiceOf(candidate: Candidate, speech: Speech, roles: Roles): Speech {
  if (speech.voice !== "author" || candidate.trigger.speech !== true) return speech;
  const own = roles.demanders.mentions.length > 0 ? roles.demanders : roles.promisors;
  return { voice: "attributed", speakers: own.implicit ? [] : own.mentions };
}

/** What the speaker is to the commitment. */
export function speakerRoleOf(speakers: readonly string[], promisors: readonly string[], beneficiaries: readonly string[]): SpeakerRole | null {
  if (speakers.length === 0) return null;
  if (speakers.some((id) => promisors.includes(id))) return "promisor";
  return speakers.some((id) => beneficiaries.includes(id)) ? "beneficiary" : "third_party";
}
