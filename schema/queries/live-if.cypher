// title: Live if it happens
// answers: Which commitments that have not ended become live if an event happens?
// param trigger: string = ceasefire -- armed_attack, ceasefire, peace_deal, reciprocity, ratification, funding, reform, request or other
MATCH (k:Commitment)-[:CONDITIONED_ON]->(x:Condition {trigger: $trigger})
WHERE NOT k.denied AND NOT k.status IN ['refused', 'suspended', 'withdrawn', 'broken', 'expired', 'delivered']
RETURN x.text AS event, k.summary AS commitment, k.status AS status, k.legalForce AS force, k.amount AS amount, k.unit AS unit
ORDER BY event, commitment, k.id
