import { lifeSuite } from "#tests/support/life-suite";
import { describeWithService } from "#tests/support/services";
import { neo4jHarness } from "#tests/support/store-harness";

describeWithService("neo4j-5.26", "articles in Neo4j 5.26", (uri) => lifeSuite(neo4jHarness(uri)));
