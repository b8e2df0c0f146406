// title: Parts of a whole
// answers: Which commitments are a tranche or share of a larger one, or are in a package, in which words, and how much of the whole do they make?
MATCH (k:Commitment)-[:PART_OF]->(w:Commitment)
MATCH (k)<-[r:REPORTS]-(c:Claim)
WHERE r.partial OR c.currency IS NULL
RETURN w.summary AS whole, w.amount AS wholeAmount, w.unit AS wholeUnit, k.summary AS part, k.amount AS amount, k.unit AS unit, k.status AS status, c.quote AS quote, c.articleId AS article
ORDER BY whole, w.id, part, k.id, c.id
