import { lifeSuite } from "#tests/support/life-suite";
import { describeWithService } from "#tests/support/services";
import { neo4jHarness } from "#tests/support/store-harness";

describeWithService("neo4j-2026.09", "articles in Neo4j 2026.09", (uri) => lifeSuite(neo4jHarness(uri)));
