// title: Due
// answers: Which open commitments fall due on a day or after it, soonest first?
// param asOf: date = 2026-04-22 -- the day from which one looks
MATCH (k:Commitment)
WHERE NOT k.denied AND k.dueOn >= $asOf AND (k.firstReportedAt IS NULL OR k.firstReportedAt <= $asOf)
  AND (NOT k.status IN ['delivered', 'refused', 'withdrawn', 'broken', 'expired'] OR k.statusAsOf > $asOf)
RETURN k.dueOn AS dueOn, k.summary AS commitment, k.status AS status, k.statusAsOf AS since
ORDER BY dueOn, commitment, k.id
