import type { ResolvedMention } from "#schema/mention";
import type { EntityRelation } from "#schema/relation";
import { boundParty } from "#src/claim/bound-party";
import type { Party, SentenceView } from "#src/claim/sentence-view";
import { subjectsOf } from "#src/syntax/subjects";
import { isPredicate } from "#src/syntax/tree";

/** What the article has told before a sentence: who held the floor, whom it was about, and whom its persons act for. */
export class Discourse {
  /** Those who did what the latest sentences told, latest first. */
  private subjects: ResolvedMention[] = [];
  private lastSpeakers: readonly ResolvedMention[] = [];
  private readonly offices = new Map<string, string>();
  private recent: readonly string[] = [];
  private last: readonly ResolvedMention[] = [];
  private pair: readonly ResolvedMention[] = [];
  private readonly pairs = new Map<string, number>();
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly relations: readonly EntityRelation[],
    private readonly day: string | null,
    views: readonly SentenceView[],
  ) {
    for (const view of views) for (const party of view.parties) this.learn(view, party);
  }

  /** "Kazakh Foreign Minister Anna Kral": a person with a title beside a state acts for it in the whole article. */
  private learn(view: SentenceView, { mention, anchor, by }: Party): void {
    const id = this.bound(mention.id);
    this.counts.set(id, (this.counts.get(id) ?? 0) + 1);
    if (by !== "stand-in" || !/^(state|igo|body):/u.test(mention.id) || isFormer(view, anchor)) return;
    for (const other of view.parties) {
      if (other.anchor === anchor && other.mention.id.startsWith("person:") && !this.offices.has(other.mention.id))
        this.offices.set(other.mention.id, mention.id);
    }
  }

  /** Who is bound by what an actor says: the state or body of its office, else of the office that the article gives it, else itself. */
  bound(id: string): string {
    const byOffice = boundParty(id, this.relations, this.day);
    return byOffice === id && id.startsWith("person:") ? (this.offices.get(id) ?? id) : byOffice;
  }

  /** Takes a sentence in, after its claims were read. */
  advance(view: SentenceView, speakers: readonly ResolvedMention[]): void {
    const agents = view.sentence.tokens.flatMap((_, at) => (isPredicate(view.tree, at) ? subjectsOf(view.tree, at).map(({ word }) => word) : []));
    const here = view.parties.filter(({ anchor, by }) => by !== "apposition" && agents.includes(anchor)).map(({ mention }) => mention);
    const named = view.parties.map(({ mention }) => this.bound(mention.id)).filter((id) => /^(state|igo|body|group|coalition):/u.test(id));
    this.recent = [...named.reverse(), ...this.recent].slice(0, 12);
    this.subjects = [...here, ...this.subjects].slice(0, 6);
    if (speakers.length > 0) this.lastSpeakers = speakers;
  }

  /** Who "they", "it" or "the government" most likely are: the one whom the latest sentences were about. */
  antecedents(person: boolean): readonly ResolvedMention[] {
    const found = this.subjects.find(({ id }) => id.startsWith("person:") === person) ?? this.subjects[0];
    return found === undefined ? [] : [found];
  }

  /** Who spoke last: the speaker of a quotation that has no speaker of its own. */
  speakers(): readonly ResolvedMention[] {
    return this.lastSpeakers;
  }

  /** The state or body that the article names most, without some. */
  mostNamed(without: readonly string[]): string | null {
    const ranked = [...this.counts]
      .filter(([id]) => /^(state|igo):/u.test(id) && !without.includes(id))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return ranked[0]?.[0] ?? null;
  }

  /** Takes in who was bound by an act that grammar told. */
  bind(promisors: readonly ResolvedMention[], beneficiaries: readonly ResolvedMention[]): void {
    this.last = promisors;
    const both = [...promisors, ...beneficiaries].filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at);
    if (both.length > 1) this.pair = both.slice(0, 4);
    this.relate(
      promisors.map(({ id }) => this.bound(id)),
      beneficiaries.map(({ id }) => this.bound(id)),
    );
  }

  /** Who was bound by the latest act. */
  lastBound(): readonly ResolvedMention[] {
    return this.last;
  }

  /** The parties of the latest act that had two or more. */
  lastPair(): readonly ResolvedMention[] {
    return this.pair;
  }

  private relate(promisors: readonly string[], beneficiaries: readonly string[]): void {
    for (const from of promisors)
      for (const to of beneficiaries.filter((id) => id !== from)) {
        const pair = `${from} ${to}`;
        this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + 1);
      }
  }

  /** Toward whom some parties were most often bound in the article so far, else whom it names most; null for nobody. */
  partnerOf(promisors: readonly string[]): string | null {
    const ranked = [...this.pairs]
      .filter(([pair]) => promisors.includes(pair.split(" ")[0] ?? ""))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const recent = this.recent.find((id) => !promisors.includes(id));
    return ranked[0]?.[0].split(" ")[1] ?? recent ?? this.mostNamed(promisors);
  }

  /** The state whose territory a place is, or lies in. */
  stateOf(place: string): string | null {
    let at: string | undefined = place;
    for (let steps = 0; at !== undefined && steps < 4; steps++) {
      const here: string = at;
      const state = this.relations.find(({ type, to }) => type === "HAS_TERRITORY" && to === here);
      if (state !== undefined) return state.from;
      at = this.relations.find(({ type, from }) => type === "WITHIN" && from === here)?.to;
    }
    return null;
  }
}

function isFormer({ tree, lemmas }: SentenceView, anchor: number): boolean {
  return (tree.dependents[anchor] ?? []).some((word) => ["former", "ex", "late", "then"].includes(lemmas[word] ?? ""));
}
