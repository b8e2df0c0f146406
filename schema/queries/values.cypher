// title: Where each value comes from
// answers: Which claim, in which words, gives each value that a commitment shows?
// param promisor: string = state:NOR -- id of the one who is bound
MATCH (:Actor {id: $promisor})-[:COMMITS_TO]->(k:Commitment)<-[r:REPORTS]-(c:Claim)
WHERE size(r.gives) > 0
UNWIND r.gives AS field
WITH k, c, field,
  CASE field WHEN 'status' THEN k.status WHEN 'statusAsOf' THEN k.statusAsOf WHEN 'legalForce' THEN k.legalForce WHEN 'condition' THEN k.condition
    WHEN 'trigger' THEN k.trigger WHEN 'unit' THEN k.unit WHEN 'currency' THEN k.currency WHEN 'approximate' THEN k.approximate
    WHEN 'dueOn' THEN k.dueOn WHEN 'announcedOn' THEN k.announcedOn END AS text,
  CASE field WHEN 'amount' THEN k.amount WHEN 'deliveredAmount' THEN k.deliveredAmount END AS number
RETURN k.summary AS commitment, field, text, number, c.quote AS quote, c.articleId AS article
ORDER BY commitment, k.id, field
