// title: Copies
// answers: Which articles repeat another, and so count as no source of their own?
MATCH (a:Article)
WHERE a.duplicateOf IS NOT NULL
MATCH (o:Article {id: a.duplicateOf})<-[:PUBLISHED]-(s:Source)
RETURN a.title AS copy, a.publishedAt AS day, o.title AS original, o.publishedAt AS originalDay, s.name AS source
ORDER BY originalDay, original, day, a.id, s.id
