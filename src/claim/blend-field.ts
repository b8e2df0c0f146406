/** What is decided by weighing grammar against the learned judge. */
export type BlendField =
  | "claim"
  | "kind"
  | "status"
  | "polarity"
  | "certainty"
  | "negated"
  | "voice"
  | "timeframe"
  | "promisor"
  | "beneficiary"
  | "attributedTo";
