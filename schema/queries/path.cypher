// title: Path through commitments
// answers: By which commitments are two actors tied to each other, at the shortest?
// param from: string = state:NOR -- id of one
// param to: string = state:SDN -- id of the other
MATCH (a:Actor {id: $from}), (b:Actor {id: $to})
WHERE a.id <> b.id
WITH a, b
MATCH p = allShortestPaths((a)-[:COMMITS_TO|BENEFITS*1..6]-(b))
WITH [n IN nodes(p) | coalesce(n.summary, n.name)] AS steps, [n IN nodes(p) | n.id] AS ids
WITH steps, ids, reduce(text = '', id IN ids | text + id + ' ') AS rank
RETURN steps
ORDER BY rank
LIMIT 5
