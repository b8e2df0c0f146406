// title: Between two actors
// answers: What has one promised the other, or been asked to?
// param promisor: string = state:USA -- id of the one who would be bound
// param beneficiary: string = state:UKR -- id of the one toward whom
MATCH (a:Actor {id: $promisor})-[:COMMITS_TO]->(k:Commitment)-[:BENEFITS]->(b:Actor {id: $beneficiary})
RETURN k.kind AS kind, k.polarity AS polarity, k.status AS status, k.legalForce AS legalForce, k.condition AS condition, k.claimCount AS claims
ORDER BY kind, polarity, k.id
