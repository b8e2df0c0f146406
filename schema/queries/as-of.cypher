// title: As of two days
// answers: How did things between two actors stand in the world on one day, as far as the graph knew on another?
// param promisor: string = state:DEU -- id of the one who is bound
// param beneficiary: string = state:SDN -- id of the one toward whom
// param worldDay: date = 2026-05-31 -- the day in the world
// param knownOn: date = 2026-05-25 -- the day by which the article had been read
MATCH (a:Article)-[:CONTAINS]->(c:Claim)-[r:REPORTS]->(:Commitment)
WHERE $promisor IN c.promisors AND $beneficiary IN c.beneficiaries AND substring(a.ingestedAt, 0, 10) <= $knownOn
  AND (r.decides OR r.witness) AND (r.day IS NULL OR r.day <= $worldDay)
WITH c, r, coalesce(r.day, '') AS day,
  // what is of no treaty, agreement or sum is another matter after a silence of 90 days
  CASE WHEN r.day IS NULL OR c.instrument IS NOT NULL OR c.amount IS NOT NULL
    OR c.kind IN ['security_guarantee', 'defense_guarantee', 'consultation', 'restraint', 'membership'] THEN ''
    ELSE toString(date(r.day) + duration({days: -90})) END AS back,
  CASE WHEN c.status = 'demanded' THEN 0 WHEN c.status = 'proposed' THEN 1 WHEN c.status = 'negotiating' THEN 2 WHEN c.status = 'pledged' THEN 3
    WHEN c.status = 'agreed' THEN 4 WHEN c.status IN ['signed', 'allocated'] THEN 5 WHEN c.status = 'ratified' THEN 6
    WHEN c.status IN ['in_force', 'delivering'] THEN 7 WHEN c.status = 'delivered' THEN 8 ELSE 9 END AS rank
// as the commitment stage orders them: undated ones last, on one day the higher stage later and an end last
WITH c, r, day, back, rank ORDER BY r.day IS NULL, day, rank, c.id
WITH c.key AS key, r.mark AS mark, collect({status: c.status, day: day, back: back, rank: rank, quote: c.quote, decides: r.decides, witness: r.witness,
  upholds: r.upholds, dated: c.date IS NOT NULL, own: coalesce(c.speakerRole, '') = 'promisor', author: c.voice = 'author', source: r.source}) AS known
// an end counts by itself or as the second of two sources, unless the promisor upheld it or it was performed between them
WITH key, mark, known, [at IN range(0, size(known) - 1) WHERE known[at].rank < 9 OR (known[at].day <> '' AND (known[at].decides
  OR any(one IN range(0, at) WHERE known[one].witness AND known[one].status = known[at].status AND known[one].source <> known[at].source
    AND none(x IN range(one, at) WHERE known[x].upholds))))] AS counted
WITH key, mark, known, counted, reduce(now = -1, at IN counted | CASE
  WHEN now < 0 OR known[at].back > known[at - 1].day THEN at
  WHEN known[at].rank = 9 THEN CASE WHEN known[at].status = known[now].status THEN now ELSE at END
  WHEN known[now].rank = 9 THEN CASE WHEN known[at].rank >= 3 AND known[at].day > known[now].day AND (known[at].own OR (known[at].author
    AND (known[at].rank >= 7 OR known[at].dated OR none(x IN counted WHERE x < at AND known[x].rank < 9 AND known[x].rank >= known[at].rank)))) THEN at ELSE now END
  WHEN known[at].rank > known[now].rank THEN at
  WHEN known[at].rank < known[now].rank AND known[at].day > known[now].day AND (known[at].rank >= 3 OR known[now].rank < 3)
    AND (known[at].dated OR (known[at].own AND known[now].rank >= 7)) THEN at
  ELSE now END) AS now
WHERE now >= 0
RETURN key, mark, known[now].status AS status, known[now].day AS since, known[now].quote AS quote, size(known) AS claims
ORDER BY key, mark
