import { armsAndAidCases } from "#tests/support/claim-cases/arms-and-aid";
import { ceasefireCases } from "#tests/support/claim-cases/ceasefires-and-prisoners";
import type { ClaimCase } from "#tests/support/claim-cases/claim-case";
import { climateCases } from "#tests/support/claim-cases/climate";
import { domesticReformCases } from "#tests/support/claim-cases/domestic-reform";
import { financeCases } from "#tests/support/claim-cases/finance";
import { healthCases } from "#tests/support/claim-cases/health";
import { longSentenceCases } from "#tests/support/claim-cases/long-sentences";
import { lookAlikeCases } from "#tests/support/claim-cases/look-alikes";
import { membershipCases } from "#tests/support/claim-cases/membership";
import { migrationAndReliefCases } from "#tests/support/claim-cases/migration-and-relief";
import { modalityAndVoiceCases } from "#tests/support/claim-cases/modality-and-voice";
import { negotiationCases } from "#tests/support/claim-cases/negotiations";
import { nuclearCases } from "#tests/support/claim-cases/nuclear";
import { sanctionsCases } from "#tests/support/claim-cases/sanctions";
import { securityGuaranteeCases } from "#tests/support/claim-cases/security-guarantees";
import { tradeAndEnergyCases } from "#tests/support/claim-cases/trade-and-energy";

/** Sentences with the commitments that they tell, or none: every case, subject by subject. A test set, never used in training. */
export const claimCases: readonly ClaimCase[] = [
  ...securityGuaranteeCases,
  ...armsAndAidCases,
  ...ceasefireCases,
  ...sanctionsCases,
  ...tradeAndEnergyCases,
  ...climateCases,
  ...migrationAndReliefCases,
  ...nuclearCases,
  ...membershipCases,
  ...domesticReformCases,
  ...negotiationCases,
  ...financeCases,
  ...healthCases,
  ...longSentenceCases,
  ...modalityAndVoiceCases,
  ...lookAlikeCases,
];
