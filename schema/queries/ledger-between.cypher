// title: Ledger between two actors
// answers: How much money has one promised the other, each sum once, and how much of it has arrived?
// param promisor: string = state:DEU -- id of the giver
// param beneficiary: string = state:UKR -- id of the receiver
MATCH (:Actor {id: $promisor})-[:COMMITS_TO]->(k:Commitment)-[:BENEFITS]->(:Actor {id: $beneficiary})
WHERE NOT k.denied AND k.currency IS NOT NULL AND k.amount IS NOT NULL AND NOT k.status IN ['demanded', 'refused', 'withdrawn']
WITH k.currency AS currency, k.amountRole AS role, count(k) AS commitments, sum(k.amount) AS amount, sum(k.deliveredAmount) AS delivered
RETURN currency, role, commitments, coalesce(amount, 0) AS amount, coalesce(delivered, 0) AS delivered
ORDER BY currency, role
