// title: Overdue
// answers: Which commitments had fallen due by a day and were not known to be performed?
// param asOf: date = 2026-05-20 -- the day from which one looks
MATCH (k:Commitment)
WHERE NOT k.denied AND k.dueOn < $asOf AND (k.firstReportedAt IS NULL OR k.firstReportedAt <= $asOf)
  // what was performed or ended only later was overdue on that day
  AND (NOT k.status IN ['delivered', 'refused', 'withdrawn', 'expired'] OR k.statusAsOf > $asOf)
RETURN k.dueOn AS dueOn, k.summary AS commitment, k.status AS status, k.statusAsOf AS since, k.lastReportedAt AS lastReport
ORDER BY dueOn, commitment, k.id
