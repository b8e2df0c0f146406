// title: What has changed
// answers: Which commitments have reached a new stage since a day, and in which words?
// param since: date = 2026-05-01 -- first day that counts
MATCH (c:Claim)-[r:REPORTS]->(k:Commitment)
WHERE r.stage IS NOT NULL AND r.day >= $since
RETURN r.day AS day, k.summary AS commitment, r.stage AS stage, c.quote AS quote, c.articleId AS article
ORDER BY day, commitment, c.id
