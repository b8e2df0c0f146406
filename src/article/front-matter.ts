import { type Document, parseDocument } from "yaml";
import { z } from "zod";
import { InputError } from "#src/support/errors";

/** Scalars only: a list or map under one of our keys is a mistake worth telling. */
const Text = z.union([z.string(), z.number()]).transform(String).nullish();
const FrontMatter = z.object({ title: Text, source: Text, outlet: Text, url: Text, date: Text, author: Text, modified: Text, language: Text });
export type FrontMatter = z.infer<typeof FrontMatter>;

export interface Split {
  readonly fields: FrontMatter;
  readonly body: string;
}

/**
 * Front matter (YAML between two lines of three hyphens at the very start) and the text after it; a text without any has empty fields.
 *
 * @throws InputError naming the line where the front matter is never closed, no YAML, or no mapping.
 */
export function splitFrontMatter(text: string): Split {
  if (!/^---[ \t]*\n/u.test(text)) return { fields: {}, body: text };
  const opening = text.indexOf("\n") + 1;
  const closing = /^(---|\.\.\.)[ \t]*$/mu.exec(text.slice(opening));
  if (!closing) throw broken("it is opened in line 1 and never closed", "Close it with a line of three hyphens, or take the first line away.");
  const yaml = text.slice(opening, opening + closing.index);
  return { fields: parseFields(yaml), body: text.slice(opening + closing.index + closing[0].length).replace(/^\n/u, "") };
}

function parseFields(yaml: string): FrontMatter {
  const document = parseDocument(yaml, { prettyErrors: false });
  const fault = document.errors[0];
  if (fault) {
    const line = yaml.slice(0, fault.pos[0]).split("\n").length + 1;
    throw broken(`line ${line}: ${fault.message.split("\n")[0]}`, "Put values that hold a colon or quotation marks in quotation marks.");
  }
  const fields = FrontMatter.safeParse(plainValue(document));
  if (fields.success) return fields.data;
  const issue = fields.error.issues[0];
  throw broken(
    `${issue?.path.join(".") || "it"} is ${issue?.path.length ? "no single value" : "no list of keys and values"}`,
    "Write one 'key: value' a line.",
  );
}

/** No aliases: no front matter needs them, and they can multiply without end. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch {
    throw broken("it uses an alias (*name)", "Write the value out.");
  }
}

function broken(what: string, remedy: string): InputError {
  return new InputError(`The front matter is broken: ${what}.`, { remedy });
}
