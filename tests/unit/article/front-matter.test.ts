import { describe, expect, it } from "@jest/globals";
import { splitFrontMatter } from "#src/article/front-matter";

describe("splitFrontMatter", () => {
  it("reads the fields and leaves the body as it is", () => {
    const { fields, body } = splitFrontMatter('---\ntitle: "Talks: a start"\ndate: 2026-02-03\n---\nThe body.\n\n---\nmore');
    expect(fields).toMatchObject({ title: "Talks: a start", date: "2026-02-03" });
    expect(body).toBe("The body.\n\n---\nmore");
  });

  it("takes a text without front matter whole", () => {
    expect(splitFrontMatter("Norway pledged missiles.")).toEqual({ fields: {}, body: "Norway pledged missiles." });
  });

  it.each([
    ["never closed", "---\ntitle: x\nbody", "opened in line 1 and never closed"],
    ["no YAML", "---\ntitle: a: b\n---\nbody", "line 2"],
    ["a list", "---\n- a\n- b\n---\nbody", "no list of keys and values"],
    ["a list under our key", "---\ntitle: [a, b]\n---\nbody", "title is no single value"],
    ["aliases that multiply", "---\na: &a [x]\ntitle: *a\n---\nbody", "front matter"],
  ])("refuses front matter that is %s", (_what, text, message) => {
    expect(() => splitFrontMatter(text)).toThrow(message);
  });
});
