import { z } from "zod";
import { Article } from "#schema/article";
import { Certificate, Verification } from "#schema/certificate";
import { Claim } from "#schema/claim";
import { Document } from "#schema/document";
import { Extraction } from "#schema/extraction";
import { GraphDelta, nodeModels, relationshipModels } from "#schema/graph";
import { Mention, ResolvedMention } from "#schema/mention";
import { Question } from "#schema/question";
import { ExtractionRecord } from "#schema/record";
import { RunReport } from "#schema/report";

const models = {
  Article,
  Certificate,
  Claim,
  Document,
  Extraction,
  ExtractionRecord,
  GraphDelta,
  Mention,
  Question,
  ResolvedMention,
  RunReport,
  Verification,
};

/** JSON Schema (2020-12) of every model that leaves the program, of each node, and of each relationship's properties, by file name. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [name, model] of Object.entries(models)) files.set(kebab(name), textOf(name, model));
  for (const [name, model] of Object.entries(nodeModels)) files.set(`node-${kebab(name)}`, textOf(name, model));
  for (const [name, { properties }] of Object.entries(relationshipModels)) files.set(`relationship-${kebab(name)}`, textOf(name, properties));
  return files;
}

function textOf(title: string, model: z.ZodType): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(model) }, null, 2)}\n`;
}

/** "ArticleVersion" and "HAS_VERSION" become "article-version" and "has-version". */
function kebab(name: string): string {
  return name
    .replaceAll("_", "-")
    .replace(/([a-z])([A-Z])/gu, "$1-$2")
    .toLowerCase();
}
