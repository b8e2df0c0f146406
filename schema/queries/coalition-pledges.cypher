// title: Members with a pledge of their own
// answers: Which members of an organisation or coalition have promised something in their own name?
// param organisation: string = igo:EU -- id of the organisation or coalition
// param beneficiary: string = state:UKR -- id of the one toward whom
MATCH (a:Actor)-[:MEMBER_OF]->(:Actor {id: $organisation})
MATCH (a)-[:COMMITS_TO]->(k:Commitment)-[:BENEFITS]->(:Actor {id: $beneficiary})
WHERE NOT k.denied AND NOT k.status IN ['demanded', 'refused', 'withdrawn', 'broken', 'expired']
RETURN a.name AS member, k.summary AS commitment, k.status AS status, k.amount AS amount, k.unit AS unit
ORDER BY member, commitment, k.id
