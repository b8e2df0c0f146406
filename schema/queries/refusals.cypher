// title: Refusals and withdrawals
// answers: Who has refused, withdrawn or broken what, toward whom, in which words?
MATCH (k:Commitment)<-[:REPORTS]-(c:Claim)
WHERE c.status IN ['refused', 'withdrawn', 'broken']
RETURN k.summary AS commitment, c.status AS status, c.quote AS quote, c.articleId AS article
ORDER BY commitment, c.id
