// title: How binding
// answers: Which commitments are said to bind, by law or politically, and in which words?
MATCH (c:Claim)-[:REPORTS]->(k:Commitment)
WHERE c.legalForce IS NOT NULL
RETURN c.legalForce AS force, k.summary AS commitment, k.status AS status, c.negated AS denied, c.quote AS quote
ORDER BY force, commitment, c.id
