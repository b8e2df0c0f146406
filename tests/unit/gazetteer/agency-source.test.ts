import { describe, expect, it } from "@jest/globals";
import { outletHosts } from "#src/article/outlet-hosts";
import { agencySource } from "#src/gazetteer/agency-source";
import { agencies } from "#src/gazetteer/tables/agencies";
import { outlets } from "#src/gazetteer/tables/outlets";

describe("the source of a claim that cites an agency", () => {
  it("is that agency, whoever else is cited", () => {
    expect(agencySource(["person:anna-kral", "org:reuters"])).toBe("reuters.com");
    expect(agencySource(["state:NOR", "org:guardian", "igo:UN"])).toBeNull();
    expect(agencySource([])).toBeNull();
  });

  it("is the same as that of its own articles", () => {
    const names = new Map(outlets.map(([key, name]) => [key, name]));
    for (const { host, name } of outletHosts.filter(({ kind }) => kind === "agency")) {
      const key = Object.keys(agencies).find((each) => agencies[each] === host) ?? "";
      expect([host, names.get(key)]).toEqual([host, name]);
    }
  });

  it("is known for agencies that the gazetteer has as outlets, each with a host of its own", () => {
    const known = new Set(outlets.map(([key]) => key));
    expect(Object.keys(agencies).filter((key) => !known.has(key))).toEqual([]);
    expect(new Set(Object.values(agencies)).size).toBe(Object.keys(agencies).length);
  });
});
