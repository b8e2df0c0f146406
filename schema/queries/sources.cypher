// title: Sources
// answers: Which outlets report how many articles, claims and commitments?
MATCH (s:Source)-[:PUBLISHED]->(a:Article)
WITH s, count(a) AS articles, collect(a.id) AS ids
MATCH (c:Claim)-[:REPORTS]->(k:Commitment) WHERE c.articleId IN ids
RETURN s.name AS source, articles, count(DISTINCT c.id) AS claims, count(DISTINCT k.id) AS commitments
ORDER BY claims DESC, source
