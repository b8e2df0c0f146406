// title: What hangs on what
// answers: Which commitments wait for which event?
MATCH (k:Commitment)-[:CONDITIONED_ON]->(x:Condition)
RETURN x.trigger AS trigger, x.text AS condition, k.summary AS commitment, k.status AS status
ORDER BY trigger, condition, commitment, k.id
