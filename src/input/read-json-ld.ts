import type { PageFacts } from "#schema/page";
import type { PageElement } from "#src/input/dom";
import { fact } from "#src/input/fact";
import { readDate } from "#src/input/read-date";

type Node = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report|ReportageNewsArticle|PressRelease|WebPage)$/u;
/** A description that goes deeper, or on for longer, is no description. */
const MAX_DEPTH = 8;
const MAX_NODES = 500;

export interface JsonLd {
  readonly facts: Partial<PageFacts>;
  /** The text itself, which few pages give. */
  readonly body: string | null;
}

/**
 * What a page's JSON-LD says of its article: of several nodes that of the article, never one of the related stories.
 * What is no JSON is passed over: pages are full of it.
 */
export function readJsonLd(document: PageElement): JsonLd {
  const nodes: Node[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) collect(parse(script.textContent ?? ""), nodes, 0);
  const node = articleOf(nodes);
  if (node === null) return { facts: {}, body: null };
  const date = (key: string) => dateFact(node[key], key);
  return {
    facts: {
      title: fact(withoutEntities(stringOf(node.headline) ?? stringOf(node.name)), "json_ld"),
      outlet: fact(nameOf(node.publisher, nodes), "json_ld", JSON.stringify(node.publisher)),
      author: fact(namesOf(node.author ?? node.creator, nodes), "json_ld", JSON.stringify(node.author ?? node.creator)),
      publishedAt: date("datePublished") ?? date("dateCreated"),
      modifiedAt: date("dateModified"),
      url: fact(idOf(node.mainEntityOfPage) ?? stringOf(node.url), "json_ld"),
      language: fact(stringOf(node.inLanguage), "json_ld"),
    },
    body: stringOf(node.articleBody) ?? null,
  };
}

/** Control characters within strings, and comments around the whole, are common faults that browsers' readers forgive. */
function parse(source: string): unknown {
  const text = source.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/gu, "");
  for (const attempt of [text, text.replace(/\s+/gu, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, or nothing
    }
  }
  return null;
}

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MAX_NODES)) collect(item, nodes, depth + 1);
    return;
  }
  const node = value as Node;
  nodes.push(node);
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) collect(node[key], nodes, depth + 1);
}

/** The node of the article: one with a date before one without, a page only where there is no article. */
function articleOf(nodes: readonly Node[]): Node | null {
  const rank = (node: Node): number => {
    const types = [node["@type"]].flat().filter((type) => typeof type === "string");
    if (!types.some((type) => ARTICLE_TYPE.test(type))) return 0;
    return (types.every((type) => /WebPage$/u.test(type)) ? 1 : 3) + (node.datePublished === undefined ? 0 : 1);
  };
  const best = nodes.reduce<{ node: Node | null; rank: number }>((found, node) => (rank(node) > found.rank ? { node, rank: rank(node) } : found), {
    node: null,
    rank: 0,
  });
  return best.node;
}

function dateFact(value: unknown, key: string): PageFacts["publishedAt"] {
  const raw = stringOf(value);
  return raw === undefined ? null : fact(readDate(raw), "json_ld", `${key}: ${raw}`);
}

function stringOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === "string" && first.trim() !== "") return first;
  if (typeof first === "object" && first !== null && "@value" in first) return stringOf(first["@value"]);
  return undefined;
}

function idOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? stringOf((value as Node)["@id"]) : stringOf(value);
}

/** Name of a person or publisher, given as words, as a node, or as the id of a node elsewhere in the description. */
function nameOf(value: unknown, nodes: readonly Node[]): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === "string") return /^https?:/u.test(first) ? undefined : withoutEntities(first);
  if (typeof first !== "object" || first === null) return undefined;
  const node = first as Node;
  const named = node.name === undefined ? nodes.find((other) => other !== node && other.name !== undefined && other["@id"] === node["@id"]) : node;
  return withoutEntities(stringOf(named?.name));
}

function namesOf(value: unknown, nodes: readonly Node[]): string | undefined {
  const names = [value]
    .flat()
    .slice(0, 20)
    .map((one) => nameOf(one, nodes));
  const known = [...new Set(names.filter((name) => name !== undefined && name.trim() !== ""))];
  return known.length > 0 ? known.join(", ") : undefined;
}

/** Entities of HTML that some sites leave in their JSON. */
function withoutEntities(text: string | undefined): string | undefined {
  const named: Readonly<Record<string, string>> = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    rsquo: "’",
    lsquo: "‘",
    ldquo: "“",
    rdquo: "”",
  };
  return text?.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
