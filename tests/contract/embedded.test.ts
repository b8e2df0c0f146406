import { describe } from "@jest/globals";
import { storeContract } from "#tests/contract/suite/store-contract";
import { embeddedHarness } from "#tests/support/store-harness";

describe("embedded store", () => storeContract(embeddedHarness()));
