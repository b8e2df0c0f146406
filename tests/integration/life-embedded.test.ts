import { describe } from "@jest/globals";
import { lifeSuite } from "#tests/support/life-suite";
import { embeddedHarness } from "#tests/support/store-harness";

describe("articles in the embedded store", () => lifeSuite(embeddedHarness()));
