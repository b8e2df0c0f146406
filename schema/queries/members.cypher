// title: Members on a day
// answers: Who was a member of an organisation or coalition on a day?
// param organisation: string = igo:EU -- id of the organisation or coalition
// param asOf: date = 2019-06-01 -- the day
MATCH (a:Actor)-[m:MEMBER_OF]->(:Actor {id: $organisation})
WHERE (m.since IS NULL OR m.since <= $asOf) AND (m.until IS NULL OR m.until > $asOf)
RETURN a.name AS member, m.since AS since, m.until AS until
ORDER BY member, a.id
