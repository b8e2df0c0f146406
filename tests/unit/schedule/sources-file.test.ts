import { describe, expect, it } from "@jest/globals";
import { readSourcesFile } from "#src/schedule/sources-file";

const example = `
every: 2h
timezone: Europe/Berlin
limits: {articles: 50}
sources:
  - name: northern-wire
    feed: https://wire.example/feed.xml
    every: 30m
  - name: desk
    folder: articles
    cron: "5 6-22 * * *"
    limits: {minutes: 2, delay: 0}
  - name: statement
    address: https://ministry.example/statement
    allowHosts: [ministry.example]
`;

const messageOf = (text: string): string => {
  try {
    readSourcesFile(text, "conf/sources.yaml");
  } catch (error) {
    return String((error as Error).message);
  }
  return "accepted";
};

describe("readSourcesFile", () => {
  it("reads feeds, folders and addresses with their plans and limits, defaults in place", () => {
    const limits = { articles: 50, minutes: 10, seconds: 20, megabytes: 10, delay: 1 };
    expect(readSourcesFile(example, "conf/sources.yaml")).toEqual([
      {
        name: "northern-wire",
        kind: "feed",
        path: "https://wire.example/feed.xml",
        plan: { kind: "interval", every: 1_800_000 },
        limits,
        allowHosts: [],
      },
      {
        name: "desk",
        kind: "folder",
        path: "conf/articles",
        plan: { kind: "cron", pattern: "5 6-22 * * *", timezone: "Europe/Berlin" },
        limits: { ...limits, minutes: 2, delay: 0 },
        allowHosts: [],
      },
      {
        name: "statement",
        kind: "address",
        path: "https://ministry.example/statement",
        plan: { kind: "interval", every: 7_200_000 },
        limits,
        allowHosts: ["ministry.example"],
      },
    ]);
  });

  it.each([
    ["", "line 1: sources is missing"],
    ["sources: []", "sources"],
    ["sources: [", "line 1: "],
    ["sources:\n  - name: a\n    feed: https://a.example/\n    evry: 1h", "line 2: sources[0] has a key that is not known: evry"],
    ["sources:\n  - name: a\n    feed: https://a.example/\n    every: often", "line 4: sources[0].every is no length of time"],
    ["sources:\n  - name: a\n    feed: https://a.example/\n    every: 5s", "line 4: sources[0].every is too short"],
    ["sources:\n  - name: a\n    feed: ftp://a.example/", "line 3: sources[0].feed is no address of the web"],
    ["sources:\n  - name: a\n    feed: https://ida:word@a.example/", "line 3: sources[0].feed is no address of the web"],
    ["sources:\n  - name: a", "line 2: sources[0] needs one of feed, folder and address, and has 0"],
    ["sources:\n  - name: a\n    feed: https://a.example/\n    folder: b", "and has 2"],
    ["sources:\n  - name: a\n    folder: b\n    cron: '61 * * * *'", "line 4: sources[0].cron is no pattern of five fields"],
    ["sources:\n  - name: a\n    folder: b\n    cron: '0 0 6 * * *'", "line 4: sources[0].cron is no pattern of five fields"],
    ["sources:\n  - name: a\n    folder: b\n    cron: '0 6 * * *'\n    every: 1h", "has both every and cron"],
    ["sources:\n  - name: a\n    folder: b\n  - name: a\n    folder: c", 'line 4: sources[1].name "a" is the name of an earlier source'],
    ["timezone: Mars/North\nsources:\n  - name: a\n    folder: b", "line 1: timezone is no time zone"],
    ["sources:\n  - name: a\n    folder: b\n    limits: {articles: none}", "line 4: sources[0].limits.articles must be"],
  ])("says file, line, place and remedy of %j", (text, fault) => {
    const message = messageOf(text);
    expect(message).toContain("conf/sources.yaml is not usable: line ");
    expect(message).toContain(fault);
  });

  it("names every mistake at once, with the remedy", () => {
    expect(() => readSourcesFile("every: x\nsources:\n  - name: a\n    folder: 5", "s.yaml")).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/line 1: every .*; line 4: sources\[0\]\.folder must be a string/u),
        remedy: expect.any(String),
      }),
    );
  });
});
