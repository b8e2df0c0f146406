import { z } from "zod";

/** One value of an enumeration: how people read it, what it means, and the nearest codes of the field. */
export interface Term {
  readonly label: string;
  readonly definition: string;
  /** Nearest codes in the vocabularies of the field (CAMEO, PLOVER, ATOP, PA-X, Kiel Ukraine Support Tracker). */
  readonly codes?: readonly string[];
}

/**
 * The zod enumeration over the keys of a table of terms, so that values, labels and definitions can't drift apart.
 *
 * @example vocabulary({ do: { label: "does", definition: "..." } }).parse("do")
 */
export function vocabulary<const T extends Readonly<Record<string, Term>>>(terms: T): z.ZodEnum<{ [K in keyof T & string]: K }> {
  const values = Object.keys(terms) as [keyof T & string, ...(keyof T & string)[]];
  return z.enum(values) as unknown as z.ZodEnum<{ [K in keyof T & string]: K }>;
}
