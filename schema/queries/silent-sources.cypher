// title: Sources that say nothing of it
// answers: Which sources write about both sides and have no word on commitments of one kind between them?
// param promisor: string = state:DEU -- id of the one who is bound
// param beneficiary: string = state:UKR -- id of the one toward whom
// param kind: string = military_aid -- kind of the commitment
MATCH (s:Source)-[:PUBLISHED]->(a:Article)-[:MENTIONS]->(:Actor {id: $beneficiary})
WITH DISTINCT s, a
WITH s, count(a) AS articles, collect(a.id) AS ids
CALL (ids) {
  MATCH (c:Claim)
  WHERE c.kind = $kind AND c.articleId IN ids AND $promisor IN c.promisors AND $beneficiary IN c.beneficiaries
  RETURN count(c) AS claims
}
WITH s, articles, claims
WHERE claims = 0
RETURN s.name AS source, articles
ORDER BY articles DESC, source, s.id
