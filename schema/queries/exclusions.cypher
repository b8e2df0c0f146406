// title: What is not included
// answers: Which commitments does a text deny, in which words?
MATCH (c:Claim)-[:REPORTS]->(k:Commitment)
WHERE c.negated
RETURN k.summary AS commitment, c.status AS status, c.voice AS voice, c.quote AS quote, c.articleId AS article
ORDER BY commitment, c.id
