// title: Demands
// answers: Who asks whom for what?
MATCH (d:Actor)-[p:PARTY_TO]->(k:Commitment)
WHERE p.role = 'demander'
RETURN d.name AS demander, k.summary AS commitment, k.status AS status
ORDER BY demander, commitment, k.id
