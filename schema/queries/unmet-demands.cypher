// title: Who would be satisfied
// answers: Who demands what of whom, and is anything promised that would satisfy it?
MATCH (d:Actor)-[p:PARTY_TO]->(k:Commitment)
WHERE p.role = 'demander'
MATCH (a:Actor)-[:COMMITS_TO]->(k)
OPTIONAL MATCH (k)-[:BENEFITS]->(b:Actor)
WITH d, a, k, b ORDER BY b.id
WITH d, a, k, collect(CASE WHEN b IS NOT NULL THEN b.name END) AS beneficiaries
CALL (a, k) {
  MATCH (a)-[:COMMITS_TO]->(m:Commitment {kind: k.kind, polarity: k.polarity})
  WHERE m.key = k.key AND m.status IN ['pledged', 'agreed', 'signed', 'allocated', 'ratified', 'in_force', 'delivering', 'delivered']
  RETURN count(m) AS promised
}
RETURN d.name AS demander, a.name AS asked, k.summary AS commitment, beneficiaries, k.status AS status, promised
ORDER BY demander, commitment, asked, k.id, d.id, a.id
