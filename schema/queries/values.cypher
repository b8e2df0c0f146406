// title: Where each value comes from
// answers: Which claim, in which words, gives each value that a commitment shows?
// param promisor: string = state:NOR -- id of the one who is bound
MATCH (:Actor {id: $promisor})-[:COMMITS_TO]->(k:Commitment)<-[r:REPORTS]-(c:Claim)
UNWIND r.gives AS field
WITH k, c, field,
  CASE field WHEN 'key' THEN k.key WHEN 'kind' THEN k.kind WHEN 'family' THEN k.family WHEN 'polarity' THEN k.polarity WHEN 'summary' THEN k.summary
    WHEN 'status' THEN k.status WHEN 'statusAsOf' THEN k.statusAsOf WHEN 'legalForce' THEN k.legalForce WHEN 'condition' THEN k.condition
    WHEN 'trigger' THEN k.trigger WHEN 'unit' THEN k.unit WHEN 'currency' THEN k.currency WHEN 'approximate' THEN k.approximate
    WHEN 'amountRole' THEN k.amountRole WHEN 'dueOn' THEN k.dueOn WHEN 'announcedOn' THEN k.announcedOn
    WHEN 'firstReportedAt' THEN k.firstReportedAt WHEN 'lastReportedAt' THEN k.lastReportedAt WHEN 'conditions' THEN c.condition END AS text,
  CASE field WHEN 'amount' THEN k.amount WHEN 'deliveredAmount' THEN k.deliveredAmount WHEN 'claimCount' THEN k.claimCount
    WHEN 'sourceCount' THEN k.sourceCount END AS number,
  CASE field WHEN 'mutual' THEN k.mutual WHEN 'denied' THEN k.denied WHEN 'contested' THEN k.contested END AS truth,
  CASE field WHEN 'contestedFields' THEN k.contestedFields WHEN 'findings' THEN k.findings WHEN 'promisors' THEN c.promisors
    WHEN 'beneficiaries' THEN c.beneficiaries WHEN 'demanders' THEN c.attributedTo WHEN 'performedIn' THEN c.performedIn
    WHEN 'announcedIn' THEN c.announcedIn END AS list
RETURN k.summary AS commitment, k.id AS id, field, text, number, truth, list, c.quote AS quote, c.articleId AS article
ORDER BY commitment, id, field, c.id
