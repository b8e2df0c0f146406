import type { Document } from "#schema/document";
import type { Located } from "#src/entity/located";
import type { Referent } from "#src/entity/referent";
import { quotationReports } from "#src/syntax/quotation-reports";
import { conjunctsOf, treeOf } from "#src/syntax/tree";

/** Who speaks the words at an offset: the actor outside the quotation marks that a verb of speech has as subject; null where nobody is told. */
export type SpeakerAt = (at: Located) => Referent | null;

/** Answers for one document; `referents` are the actors resolved so far and may grow. */
export function speakersOf({ quotations, blocks }: Document, referents: readonly Referent[]): SpeakerAt {
  const sentences = blocks.flatMap((block) => block.sentences);
  return (at) => {
    const quotation = quotations.find(({ start, end }) => start <= at.mention.start && end >= at.mention.end);
    if (quotation === undefined) return null;
    for (const sentence of sentences) {
      if (sentence.end <= quotation.start || sentence.start >= quotation.end) continue;
      const [report] = quotationReports(sentence, quotation);
      const tree = treeOf(sentence);
      for (const speaker of report?.speakers ?? []) {
        const words = conjunctsOf(tree, speaker);
        const offset = sentence.tokens[words[0] ?? speaker]?.start ?? -1;
        const found = referents.find(({ at: { mention } }) => mention.start <= offset && mention.end > offset);
        if (found !== undefined) return found;
      }
    }
    return null;
  };
}
