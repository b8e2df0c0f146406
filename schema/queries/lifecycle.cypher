// title: What became of it
// answers: Which stages has a commitment gone through, on which day, in which words?
// param promisor: string = state:DEU -- id of the one who is bound
// param beneficiary: string = state:SDN -- id of the one toward whom
MATCH (:Actor {id: $promisor})-[:COMMITS_TO]->(k:Commitment)-[:BENEFITS]->(:Actor {id: $beneficiary})
MATCH (k)<-[r:REPORTS]-(c:Claim)
WHERE r.stage IS NOT NULL
RETURN k.summary AS commitment, k.amount AS amount, k.currency AS currency, r.day AS day, r.stage AS stage, c.quote AS quote, c.articleId AS article
ORDER BY commitment, k.id, day IS NULL, day, c.id
