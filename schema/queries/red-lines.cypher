// title: Red lines
// answers: What does somebody refuse, or promise never to do, in which words?
// param actor: string = state:USA -- id of the one who refuses
MATCH (:Actor {id: $actor})-[:COMMITS_TO]->(k:Commitment)<-[:REPORTS]-(c:Claim)
WHERE c.status = 'refused' OR c.polarity = 'refrain'
RETURN k.summary AS commitment, k.status AS now, c.status AS said, c.quote AS quote, c.articleId AS article
ORDER BY commitment, c.id
