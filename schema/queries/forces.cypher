// title: Where forces would be
// answers: Whose forces would be in which place, under which condition, and who has ruled it out?
MATCH (a:Actor)-[:COMMITS_TO]->(k:Commitment {kind: 'force_deployment'})-[:PERFORMED_IN]->(p:Place)
RETURN p.name AS place, a.name AS actor, k.polarity AS polarity, k.status AS status, k.amount AS amount, k.unit AS unit, k.condition AS condition
ORDER BY place, actor, status, k.id, a.id
