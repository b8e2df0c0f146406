import type { NodeLabel, Properties, RelationshipType } from "#schema/graph";

interface Told {
  readonly meaning: string;
  /** Properties that are not null. */
  readonly example: Properties;
}

const articleId = "3f9a1c04b7d2e586";
const claimId = "0b7d2e5863f9a1c4";
const commitmentId = "a1c04b7d2e5863f9";

/** What each kind of node means, with one that could stand in a graph. */
export const nodesTold: Readonly<Record<NodeLabel, Told>> = {
  Source: {
    meaning: "An outlet that publishes articles.",
    example: { id: "northwire.example", name: "Northern Wire", kind: "agency" },
  },
  Article: {
    meaning: "A text as it was read; every offset counts the UTF-16 units of `text`, which never changes.",
    example: {
      id: articleId,
      title: "Oslo promises shells",
      url: "https://northwire.example/oslo",
      publishedAt: "2026-03-10",
      author: "Ida Nor",
      modifiedAt: "2026-03-10T17:40:00+01:00",
      language: "en",
      text: "Norway pledged Ukraine 1.5 billion euros for shells.",
      boilerplate: [],
      extractor: "pledgegraph 0.1.0",
      ingestedAt: "2026-03-11T08:00:00.000Z",
    },
  },
  ArticleVersion: {
    meaning: "An earlier text of an article that changed at its source.",
    example: { id: "northwire.example/oslo 1", hash: articleId, seenAt: "2026-03-11T08:00:00.000Z" },
  },
  Actor: {
    meaning: "A party: state, body, organisation, coalition, unnamed group or person. A state and its territory are two nodes.",
    example: { id: "state:NOR", name: "Norway", kind: "state", aliases: [], countryCode: "NOR", named: true },
  },
  Place: {
    meaning: "A territory or location, never a party.",
    example: {
      id: "geo:3144096",
      name: "Norway",
      kind: "country",
      aliases: [],
      countryCode: "NOR",
      geonamesId: 3144096,
      latitude: 62,
      longitude: 10,
    },
  },
  Claim: {
    meaning: "What one article says of one commitment, in its exact words. Evidence: no other article ever changes it.",
    example: {
      id: claimId,
      articleId,
      quote: "Norway pledged Ukraine 1.5 billion euros for shells",
      prefix: "",
      suffix: ".",
      start: 0,
      end: 51,
      cue: "pledged",
      kind: "military_aid",
      polarity: "do",
      status: "pledged",
      certainty: "certain",
      negated: false,
      timeframe: "current",
      voice: "author",
      promisors: ["state:NOR"],
      beneficiaries: ["state:UKR"],
      mutual: false,
      attributedTo: [],
      amount: 1.5e9,
      unit: "EUR",
      currency: "EUR",
      performedIn: [],
      announcedIn: [],
      extractor: "pledgegraph 0.1.0",
      rule: "commit-verb: pledge",
      confidence: 0.5,
      key: "state:NOR > state:UKR | military_aid | do",
      topic: "military_aid > state:UKR",
    },
  },
  Commitment: {
    meaning: "The thing in the world, computed from its claims and recomputed whenever they change. Its status stands here, never on an edge.",
    example: {
      id: commitmentId,
      key: "state:NOR > state:UKR | military_aid | do",
      kind: "military_aid",
      family: "security",
      polarity: "do",
      mutual: false,
      summary: "Norway to Ukraine: military aid",
      denied: false,
      status: "pledged",
      statusAsOf: "2026-03-10",
      amount: 1.5e9,
      unit: "EUR",
      currency: "EUR",
      amountRole: "new",
      contested: false,
      contestedFields: [],
      findings: [],
      claimCount: 1,
      sourceCount: 1,
      firstReportedAt: "2026-03-10",
      lastReportedAt: "2026-03-10",
    },
  },
  Condition: {
    meaning: "An awaited event, one for all commitments that wait for it in whatever words.",
    example: { id: "5863f9a1c04b7d2e", trigger: "ceasefire", text: "ceasefire: Ukraine" },
  },
  Wording: {
    meaning: "A hash of some wording: articles that nearly repeat each other share one.",
    example: { id: "d2e5863f9a1c04b7" },
  },
  Run: {
    meaning: "One run of the schedule, and how much it has changed.",
    example: {
      id: "run-2026-03-11T08:00:00.000Z",
      startedAt: "2026-03-11T08:00:00.000Z",
      finishedAt: "2026-03-11T08:00:09.000Z",
      sources: ["northern-wire"],
      added: 1,
      changed: 0,
      removed: 0,
      unchanged: 4,
      rejected: 0,
      statusChanges: 1,
      contradictions: 0,
    },
  },
  Poll: {
    meaning: "When a source of the schedule was last read, and how often in a row that has failed.",
    example: { id: "northern-wire", startedAt: "2026-03-11T08:00:00.000Z", endedAt: "2026-03-11T08:00:04.000Z", failures: 0 },
  },
  Fetched: {
    meaning: "What a server said of a page when it was last taken over, to ask whether it has changed since.",
    example: { id: "04b7d2e5863f9a1c", etag: '"5f3a"', articles: ["9a1c04b7d2e5863f"], extractor: "pledgegraph 0.1.0" },
  },
};

/** What each kind of relationship means, with the properties that one could have. */
export const relationshipsTold: Readonly<Record<RelationshipType, Told>> = {
  PUBLISHED: {
    meaning: "The outlet has carried the article, under this title on this day.",
    example: { title: "Oslo promises shells", publishedAt: "2026-03-10" },
  },
  CONTAINS: { meaning: "The claim's quote stands in the article.", example: {} },
  REPORTS: {
    meaning: "The claim is evidence of the commitment: the day it speaks of, the stage it brought about, the values that come from it.",
    example: {
      day: "2026-03-10",
      stage: "pledged",
      gives: ["status", "amount"],
      decides: true,
      witness: false,
      upholds: true,
      mark: "EUR | 500000000",
      source: "northwire.example",
      amountRole: "new",
      findings: [],
      partial: false,
      strength: 3,
    },
  },
  MENTIONS: {
    meaning: "The article names an actor or a place, so often, with these words at these offsets.",
    example: { count: 1, name: "Norway", surfaces: ["Norway"], spans: ["0:6"] },
  },
  ATTRIBUTED_TO: { meaning: "Who says so, the first speaker first.", example: { cue: "said", order: 0 } },
  CONTRADICTS: {
    meaning: "The two claims can't both hold, on this field; from the smaller id to the larger. Both quotes are shown, never a verdict.",
    example: { field: "status" },
  },
  COMMITS_TO: { meaning: "The actor is or would be bound. Of a mutual commitment every party has this and BENEFITS.", example: {} },
  BENEFITS: { meaning: "Toward whom.", example: {} },
  PARTY_TO: { meaning: "An actor with another part in it.", example: { role: "demander" } },
  PERFORMED_IN: { meaning: "Where it is to be done.", example: {} },
  ANNOUNCED_IN: { meaning: "Where it was made.", example: {} },
  CONDITIONED_ON: { meaning: "The commitment waits for the event.", example: {} },
  PART_OF: { meaning: "An organ of a state or body; a tranche of a pledge, or what is in a package.", example: {} },
  MEMBER_OF: {
    meaning: "Member of an organisation or coalition, from and until a day: a pledge of the whole is not a pledge of each member.",
    example: { since: "1973", until: "2020-01-31" },
  },
  HOLDS_OFFICE: { meaning: "A person in an office of a state or body.", example: { title: "president", term: "2019-05-20", since: "2019-05-20" } },
  HAS_TERRITORY: { meaning: "A state and the country that is its territory.", example: {} },
  WITHIN: { meaning: "A place inside another.", example: {} },
  WORDED: { meaning: "The article has this wording.", example: {} },
  HAS_VERSION: { meaning: "An earlier text of the article.", example: {} },
  TOUCHED: { meaning: "The run wrote the article.", example: {} },
};
