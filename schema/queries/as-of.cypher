// title: As of two days
// answers: How did things between two actors stand in the world on one day, as far as the graph knew on another?
// param promisor: string = state:DEU -- id of the one who is bound
// param beneficiary: string = state:SDN -- id of the one toward whom
// param worldDay: date = 2026-05-31 -- the day in the world
// param knownOn: date = 2026-05-25 -- the day by which the article had been read
MATCH (a:Article)-[:CONTAINS]->(c:Claim)-[r:REPORTS]->(:Commitment)
WHERE $promisor IN c.promisors AND $beneficiary IN c.beneficiaries
  AND substring(a.ingestedAt, 0, 10) <= $knownOn AND r.decides AND (r.day IS NULL OR r.day <= $worldDay)
WITH c, coalesce(r.day, '') AS day,
  CASE WHEN c.status = 'demanded' THEN 0 WHEN c.status = 'proposed' THEN 1 WHEN c.status = 'negotiating' THEN 2 WHEN c.status = 'pledged' THEN 3
    WHEN c.status = 'agreed' THEN 4 WHEN c.status IN ['signed', 'allocated'] THEN 5 WHEN c.status = 'ratified' THEN 6
    WHEN c.status IN ['in_force', 'delivering'] THEN 7 WHEN c.status = 'delivered' THEN 8 ELSE -1 END AS rank
WITH c, day, rank ORDER BY rank DESC, day, c.id
WITH c.key AS key, collect({status: c.status, day: day, rank: rank, quote: c.quote,
  alive: rank >= 7 OR c.date IS NOT NULL OR coalesce(c.speakerRole, '') = 'promisor'}) AS known
WITH key, known, reduce(last = '', x IN known | CASE WHEN x.rank < 0 AND x.day > last THEN x.day ELSE last END) AS ended
WITH key, size(known) AS claims, [x IN known WHERE x.rank >= 0 AND (ended = '' OR (x.rank >= 3 AND x.alive AND x.day > ended))] AS standing,
  [x IN known WHERE x.rank < 0 AND x.day = ended] AS ends
WITH key, claims, CASE WHEN size(standing) > 0 THEN standing ELSE ends END AS found
WITH key, claims, head(found) AS now
RETURN key, now.status AS status, now.day AS since, now.quote AS quote, claims
ORDER BY key
