// title: Silent
// answers: Of which open commitments has nothing been heard for so many days before a day?
// param asOf: date = 2026-05-20 -- the day from which one looks, in full
// param days: integer = 45 -- how long a silence counts
MATCH (k:Commitment)
WHERE NOT k.denied AND size(k.lastReportedAt) = 10 AND k.status IN ['proposed', 'negotiating', 'pledged', 'agreed', 'signed', 'allocated', 'ratified', 'in_force', 'delivering']
WITH k, toString(date($asOf) + duration({days: -$days})) AS quietSince
WHERE k.lastReportedAt < quietSince
RETURN k.lastReportedAt AS lastReport, k.summary AS commitment, k.status AS status, k.sourceCount AS sources
ORDER BY lastReport, commitment, k.id
