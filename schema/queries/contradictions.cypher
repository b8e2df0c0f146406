// title: Contradictions
// answers: Which two claims can't both hold, on which point, in which words?
MATCH (c:Claim)-[x:CONTRADICTS]->(d:Claim)
MATCH (c)-[:REPORTS]->(k:Commitment)
RETURN k.summary AS commitment, x.field AS point, c.quote AS one, c.articleId AS oneArticle, d.quote AS other, d.articleId AS otherArticle
ORDER BY commitment, point, c.id, d.id
