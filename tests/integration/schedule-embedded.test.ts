import { describe } from "@jest/globals";
import { scheduleSuite } from "#tests/support/schedule-suite";
import { embeddedHarness } from "#tests/support/store-harness";

describe("the schedule on the embedded store", () => scheduleSuite(embeddedHarness()));
