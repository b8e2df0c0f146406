// title: Drift of wording
// answers: Where has the wording become stronger or softer, from claim to claim?
MATCH (k:Commitment)<-[r:REPORTS]-(c:Claim)
WHERE r.strength IS NOT NULL
WITH k, min(r.strength) AS softest, max(r.strength) AS strongest
WHERE softest < strongest
MATCH (k)<-[r:REPORTS]-(c:Claim)
WHERE r.strength IS NOT NULL
RETURN k.summary AS commitment, r.day AS day, r.strength AS strength, c.cue AS cue, c.quote AS quote
ORDER BY commitment, k.id, day IS NULL, day, c.id
