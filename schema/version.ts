/** Version of the contract in this folder; a store of a newer version is refused, of an older one migrated. Equals the newest migration. */
export const SCHEMA_VERSION = 3;
