// title: Where it would happen
// answers: Which commitments are to be performed in which place?
MATCH (k:Commitment)-[:PERFORMED_IN]->(p:Place)
RETURN p.name AS place, p.countryCode AS country, k.summary AS commitment, k.status AS status
ORDER BY place, commitment, k.id
