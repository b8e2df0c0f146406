// title: By year and kind
// answers: How many commitments of each kind were first made or reported in each year?
MATCH (k:Commitment)
WITH substring(coalesce(k.announcedOn, k.firstReportedAt, 'none'), 0, 4) AS year, k.kind AS kind, count(k) AS commitments
RETURN year, kind, commitments
ORDER BY year, kind
