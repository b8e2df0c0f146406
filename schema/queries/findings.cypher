// title: What is odd
// answers: Where has a commitment gone backward, come alive again, been told anew or ended only by what others say?
MATCH (k:Commitment)
WHERE size(k.findings) > 0
UNWIND k.findings AS finding
RETURN k.summary AS commitment, finding, k.status AS status, k.contestedFields AS contested
ORDER BY commitment, finding, k.id
