// title: Ledger of every promisor
// answers: How much money has each promised alone, each sum once, what is set aside, parts and totals apart, no currency converted?
MATCH (a:Actor)-[:COMMITS_TO]->(k:Commitment)
WHERE NOT k.denied AND k.currency IS NOT NULL AND k.amount IS NOT NULL AND NOT k.status IN ['demanded', 'refused', 'withdrawn']
  AND COUNT { (k)<-[:COMMITS_TO]-(:Actor) } = 1
WITH a, k.currency AS currency, count(k) AS commitments,
  sum(CASE WHEN k.amountRole = 'new' THEN k.amount ELSE 0.0 END) AS new,
  sum(CASE WHEN k.amountRole = 'new' AND 'amount' IN k.contestedFields THEN k.amount ELSE 0.0 END) AS disputed,
  sum(CASE WHEN k.amountRole = 'allocation' THEN k.amount ELSE 0.0 END) AS allocated,
  sum(CASE WHEN k.amountRole = 'tranche' THEN k.amount ELSE 0.0 END) AS parts,
  sum(CASE WHEN k.amountRole = 'total' THEN k.amount ELSE 0.0 END) AS totals,
  sum(CASE WHEN k.deliveredAmount IS NOT NULL THEN k.deliveredAmount ELSE 0.0 END) AS delivered
RETURN a.name AS promisor, currency, commitments, new, disputed, allocated, parts, totals, delivered
ORDER BY promisor, currency, a.id
