import { InputError } from "#src/support/errors";

/** A page or feed is as it was when it was last taken over: there is nothing to read. Only thrown where a memory knows the page. */
export class Unmodified extends InputError {
  /** Ids of the articles that came of it then. */
  readonly articles: readonly string[];
  constructor(articles: readonly string[]) {
    super("not-modified: The page is as it was.");
    this.articles = articles;
  }
}
