import { scheduleSuite } from "#tests/support/schedule-suite";
import { describeWithService } from "#tests/support/services";
import { neo4jHarness } from "#tests/support/store-harness";

describeWithService("neo4j-5.26", "the schedule on Neo4j 5.26", (uri) => scheduleSuite(neo4jHarness(uri)));
