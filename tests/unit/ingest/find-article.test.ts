import { describe, expect, it } from "@jest/globals";
import { findArticle } from "#src/ingest/find-article";
import type { Row } from "#src/store/store";
import { InputError } from "#src/support/errors";

const holding = (...rows: Row[]) => ({ read: () => Promise.resolve(rows) });
const address = "https://paper.example/1";

describe("the article that somebody means", () => {
  it("is the one with the address", async () => {
    expect(await findArticle(holding({ id: "a", outlets: ["paper.example"] }), address)).toBe("a");
  });

  it("is the one with the id, whoever else published it", async () => {
    expect(await findArticle(holding({ id: "a", outlets: ["paper.example", "mirror.example"] }), "a")).toBe("a");
  });

  it("is none where several outlets share the text, or several texts the address", async () => {
    await expect(findArticle(holding({ id: "a", outlets: ["paper.example", "mirror.example"] }), address)).rejects.toThrow("2 outlets published");
    await expect(findArticle(holding({ id: "a", outlets: [] }, { id: "b", outlets: [] }), address)).rejects.toThrow("2 articles have");
  });

  it("is none where the graph has none", async () => {
    await expect(findArticle(holding(), address)).rejects.toThrow(InputError);
  });
});
