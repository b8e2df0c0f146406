// title: Numbers of things and of states
// answers: Which claims tell a number that is no money: of things, or of states that are not named?
MATCH (c:Claim)-[:REPORTS]->(k:Commitment)
WHERE c.promisorCount IS NOT NULL OR (c.amount IS NOT NULL AND c.currency IS NULL)
RETURN k.summary AS commitment, c.promisorCount AS states, CASE WHEN c.currency IS NULL THEN c.amount END AS number,
  CASE WHEN c.currency IS NULL THEN c.unit END AS unit, c.quote AS quote
ORDER BY commitment, c.id
