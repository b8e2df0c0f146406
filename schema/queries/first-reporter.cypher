// title: First reporter
// answers: Who reported each commitment first, and in which words?
// param family: string = peace -- security, peace, economic or political
MATCH (k:Commitment {family: $family})<-[:REPORTS]-(c:Claim)
MATCH (a:Article {id: c.articleId})<-[p:PUBLISHED]-(s:Source)
WITH k, c, s, p ORDER BY p.publishedAt IS NULL, p.publishedAt, s.id, c.start, c.id
WITH k, collect(s.name) AS names, collect(coalesce(p.publishedAt, '')) AS days, collect(c.quote) AS quotes
RETURN k.summary AS commitment, names[0] AS source, days[0] AS day, quotes[0] AS quote
ORDER BY day, commitment, k.id
