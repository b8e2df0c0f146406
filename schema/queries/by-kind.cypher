// title: Commitments by kind
// answers: How many commitments of each kind are there, and how many of them are contested?
MATCH (k:Commitment)
WITH k.family AS family, k.kind AS kind, count(k) AS commitments, coalesce(sum(CASE WHEN k.contested THEN 1 ELSE 0 END), 0) AS contested
RETURN family, kind, commitments, contested
ORDER BY commitments DESC, kind
