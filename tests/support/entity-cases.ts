import { collectiveCases } from "#tests/support/entity-cases/collectives";
import type { EntityCase } from "#tests/support/entity-cases/entity-case";
import { nameCases } from "#tests/support/entity-cases/names";
import { negativeCases } from "#tests/support/entity-cases/negatives";
import { officeCases } from "#tests/support/entity-cases/offices";
import { partyCases } from "#tests/support/entity-cases/parties";
import { placeCases } from "#tests/support/entity-cases/places";

/** Who is meant: every case, in the order of the files. */
export const entityCases: readonly EntityCase[] = [...nameCases, ...officeCases, ...partyCases, ...collectiveCases, ...placeCases, ...negativeCases];
