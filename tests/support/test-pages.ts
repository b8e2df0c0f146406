import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "#src/support/package-root";

/** What a reader is to make of a page: values with their origins, the paragraphs of the story, and words that are not of it. */
export interface ExpectedPage {
  readonly address: string | null;
  readonly contentType?: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly publishedAt: readonly [value: string, origin: string] | null;
  readonly modifiedAt: readonly [value: string, origin: string] | null;
  readonly url: string;
  readonly paragraphs: readonly string[];
  readonly not: readonly string[];
  readonly doubt?: string;
  /** What is cut of the text, in its order. */
  readonly boilerplate?: readonly string[];
  /** Why it is no article for us. */
  readonly refused?: string;
}

const folder = join(packageRoot(), "tests", "support", "pages");

/** The pages written for this project, by name, with what is expected of each. */
export function testPages(): readonly { readonly name: string; readonly bytes: Uint8Array; readonly expected: ExpectedPage }[] {
  const names = readdirSync(folder).filter((file) => file.endsWith(".html"));
  return names.sort().map((file) => ({
    name: file.slice(0, -5),
    bytes: readFileSync(join(folder, file)),
    expected: JSON.parse(readFileSync(join(folder, file.replace(/html$/u, "json")), "utf8")) as ExpectedPage,
  }));
}
