import { neo4jServerContract } from "#tests/contract/suite/neo4j-server";
import { storeContract } from "#tests/contract/suite/store-contract";
import { describeWithService } from "#tests/support/services";
import { neo4jHarness } from "#tests/support/store-harness";

describeWithService("neo4j-5.26", "store on Neo4j 5.26", (uri) => {
  storeContract(neo4jHarness(uri));
  neo4jServerContract(uri);
});
