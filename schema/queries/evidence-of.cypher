// title: Evidence of a promisor's commitments
// answers: In whose exact words do articles report what somebody is bound to?
// param actor: string = state:USA -- id of the promisor
MATCH (a:Actor {id: $actor})-[:COMMITS_TO]->(k:Commitment)<-[:REPORTS]-(c:Claim)
MATCH (c)<-[:CONTAINS]-(t:Article)<-[:PUBLISHED]-(s:Source)
RETURN k.summary AS commitment, c.status AS status, c.quote AS quote, s.name AS source, t.publishedAt AS published
ORDER BY commitment, published IS NULL, published, c.id, s.id
