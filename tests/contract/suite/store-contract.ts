import { batchesContract } from "#tests/contract/suite/batches";
import { dumpContract } from "#tests/contract/suite/dump";
import { nodesContract } from "#tests/contract/suite/nodes";
import { openingContract } from "#tests/contract/suite/opening";
import { portableCypherContract } from "#tests/contract/suite/portable-cypher";
import { queryContract } from "#tests/contract/suite/query";
import { questionsContract } from "#tests/contract/suite/questions";
import { relationshipsContract } from "#tests/contract/suite/relationships";
import { runLockContract } from "#tests/contract/suite/run-lock";
import { searchContract } from "#tests/contract/suite/search";
import { transactionsContract } from "#tests/contract/suite/transactions";
import { valuesContract } from "#tests/contract/suite/values";
import type { StoreHarness } from "#tests/support/store-harness";

/** What every engine behind the port must do. */
export function storeContract(harness: StoreHarness): void {
  nodesContract(harness);
  relationshipsContract(harness);
  valuesContract(harness);
  transactionsContract(harness);
  batchesContract(harness);
  runLockContract(harness);
  searchContract(harness);
  queryContract(harness);
  questionsContract(harness);
  dumpContract(harness);
  portableCypherContract(harness);
  openingContract(harness);
}
