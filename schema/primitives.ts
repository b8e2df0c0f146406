import { z } from "zod";

/** ISO date with the precision that the text gave: year, month or day ("2025", "2025-06", "2025-06-30"). */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u, "an ISO date: YYYY, YYYY-MM or YYYY-MM-DD");
export type PartialDate = z.infer<typeof PartialDate>;

/** Instant in UTC with milliseconds, so that strings of it sort as time does ("2026-01-31T08:00:00.000Z"). */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;

/** ISO 3166-1 alpha-3 code, or the code that the gazetteer gives a de facto or historical state ("UKR", "XKX"). */
export const CountryCode = z.string().regex(/^[A-Z]{3}$/u, "three capital letters");

/** Offset into `Article.text`, in UTF-16 units. */
export const Offset = z.int().nonnegative();

/** Half-open stretch [start, end) of `Article.text`, in UTF-16 units. */
export const Span = z.object({ start: Offset, end: Offset });
export type Span = z.infer<typeof Span>;

/** Number from 0 to 1. */
export const Share = z.number().min(0).max(1);
