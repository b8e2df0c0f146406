import { readFileSync } from "node:fs";

/** A word of a gold tree. */
export interface GoldWord {
  readonly form: string;
  readonly upos: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** Place in the document's text; null for a word that is no substring of it ("don't" written as "do not"). */
  readonly span: { readonly start: number; readonly end: number } | null;
}

export interface GoldSentence {
  readonly id: string;
  readonly words: readonly GoldWord[];
}

/** A document: its text put together from the words and SpaceAfter, paragraphs apart by an empty line. */
export interface GoldDocument {
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

/** All documents of a CoNLL-U file; every `# newdoc` begins one. */
export function readConllu(path: string): GoldDocument[] {
  const documents: GoldDocument[] = [];
  let builder = new DocumentText();
  for (const block of readFileSync(path, "utf8").split(/\n\n+/u)) {
    const lines = block.split("\n").filter((line) => line !== "");
    if (lines.length === 0) continue;
    if (lines.some((line) => line.startsWith("# newdoc")) && builder.sentences.length > 0) {
      documents.push(builder);
      builder = new DocumentText();
    }
    builder.add(lines);
  }
  return builder.sentences.length > 0 ? [...documents, builder] : documents;
}

class DocumentText implements GoldDocument {
  text = "";
  readonly sentences: GoldSentence[] = [];

  add(lines: readonly string[]): void {
    if (this.text !== "") this.text = this.text.trimEnd() + (lines.some((line) => line.startsWith("# newpar")) ? "\n\n" : " ");
    const rows = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
    const words: GoldWord[] = [];
    let range: { last: number; form: string; start: number; used: number } | null = null;
    for (const [id = "", form = "", , upos = "", , , head = "0", relation = "", , misc = ""] of rows) {
      if (id.includes(".")) continue;
      if (id.includes("-")) {
        range = { last: Number(id.split("-")[1]), form, start: this.text.length, used: 0 };
        this.append(form, misc);
        continue;
      }
      let span: GoldWord["span"] = null;
      if (range && Number(id) <= range.last) {
        if (range.form.startsWith(form, range.used)) {
          span = { start: range.start + range.used, end: range.start + range.used + form.length };
          range.used += form.length;
        }
      } else {
        span = { start: this.text.length, end: this.text.length + form.length };
        this.append(form, misc);
      }
      words.push({ form, upos, head: Number(head) - 1, relation, span });
    }
    const id = lines.find((line) => line.startsWith("# sent_id = "))?.slice("# sent_id = ".length) ?? "";
    this.sentences.push({ id, words });
  }

  private append(form: string, misc: string): void {
    this.text += misc.includes("SpaceAfter=No") ? form : `${form} `;
  }
}
