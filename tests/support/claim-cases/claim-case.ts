import type { z } from "zod";
import type { Certainty, Claim, CommitmentKind, LegalForce, Polarity, Status, Timeframe, Trigger, Voice } from "#schema/claim";

/** What must be found. A field that is left out isn't the point of the sentence and isn't compared. */
export interface ExpectedClaim {
  /** Words that the claim's quote must hold; they stand in the text exactly so. */
  readonly quoteContains: string;
  readonly promisors: readonly string[];
  readonly beneficiaries: readonly string[];
  readonly kind: CommitmentKind;
  readonly status: Status;
  readonly mutual: boolean;
  readonly polarity?: z.infer<typeof Polarity>;
  readonly certainty?: z.infer<typeof Certainty>;
  readonly negated?: Claim["negated"];
  readonly voice?: z.infer<typeof Voice>;
  readonly attributedTo?: readonly string[];
  readonly condition?: string;
  readonly trigger?: Trigger;
  readonly amount?: number;
  readonly currency?: string;
  readonly timeframe?: Timeframe;
  readonly legalForce?: z.infer<typeof LegalForce>;
}

/**
 * A sentence or two with the commitments that they tell, or none. All were written for this table and nothing may be trained on them.
 * Persons without a real office at that day are invented, with their office said in the text.
 */
export interface ClaimCase {
  readonly text: string;
  readonly date: string;
  readonly subject: string;
  readonly phenomenon: string;
  readonly claims: readonly ExpectedClaim[];
}

type More = Omit<ExpectedClaim, "quoteContains" | "promisors" | "beneficiaries" | "kind" | "status" | "mutual">;

const partyList = (text: string): readonly string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => (/^[A-Z]{3}$/u.test(part) ? `state:${part}` : part));

/**
 * An expected claim. Parties: "NOR > UKR" is Norway to Ukraine, "NOR >" to nobody, "NOR = UKR, DNK" mutual among all three; three capitals
 * stand for a state, everything else is a whole id.
 */
export function claim(parties: string, kind: CommitmentKind, status: Status, quoteContains: string, more: More = {}): ExpectedClaim {
  const mutual = parties.includes("=");
  const [left = "", right = ""] = parties.split(mutual ? "=" : ">");
  const promisors = mutual ? partyList(`${left},${right}`) : partyList(left);
  return { quoteContains, promisors, beneficiaries: mutual ? promisors : partyList(right), kind, status, mutual, ...more };
}

interface Writers {
  /** A text with its claims. */
  yes(phenomenon: string, date: string, text: string, ...claims: readonly ExpectedClaim[]): ClaimCase;
  /** A text without any. */
  no(phenomenon: string, date: string, text: string): ClaimCase;
}

/** Writers of cases of one subject. */
export function casesOf(subject: string): Writers {
  return {
    yes: (phenomenon, date, text, ...claims) => ({ text, date, subject, phenomenon, claims }),
    no: (phenomenon, date, text) => ({ text, date, subject, phenomenon, claims: [] }),
  };
}
