// title: Commitments of a promisor
// answers: What has somebody promised, to whom, and where does it stand?
// param actor: string = state:USA -- id of the promisor
MATCH (a:Actor {id: $actor})-[:COMMITS_TO]->(k:Commitment)
RETURN k.summary AS commitment, k.status AS status, k.statusAsOf AS since, k.sourceCount AS sources, k.contested AS contested
ORDER BY commitment, k.id
