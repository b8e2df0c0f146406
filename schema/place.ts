import { z } from "zod";
import { CountryCode } from "#schema/primitives";
import { vocabulary } from "#schema/vocabulary";

export const placeKinds = {
  country: { label: "country", definition: "The territory of a state" },
  region: { label: "region", definition: "A province, peninsula, part of a country or part of the world" },
  city: { label: "city", definition: "A city, town or village" },
  facility: { label: "facility", definition: "A base, port, plant, border crossing or building" },
  sea: { label: "sea", definition: "A sea, strait, gulf or river" },
  other: { label: "other", definition: "Any other place" },
} as const;
export const PlaceKind = vocabulary(placeKinds);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** geo:<GeoNames id> where one is known, else place:<slug>. */
export const PlaceId = z.string().regex(/^(geo:\d+|place:[a-z0-9-]+)$/u, "a place id, see schema/place.ts");

/** A territory or location, never a party. */
export const Place = z.object({
  id: PlaceId,
  name: z.string().min(1),
  kind: PlaceKind,
  aliases: z.array(z.string()),
  countryCode: CountryCode.nullable(),
  geonamesId: z.int().nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
});
export type Place = z.infer<typeof Place>;
