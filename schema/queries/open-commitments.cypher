// title: Open commitments by status
// answers: Which commitments have neither ended nor been performed, and how far are they?
// param family: string = security -- security, peace, economic or political
MATCH (k:Commitment {family: $family})
WHERE NOT k.denied AND k.status IN ['proposed', 'negotiating', 'pledged', 'agreed', 'signed', 'allocated', 'ratified', 'in_force', 'delivering']
RETURN k.status AS status, k.summary AS commitment, k.statusAsOf AS since, k.sourceCount AS sources, k.contested AS contested
ORDER BY status, commitment, since IS NULL, since, k.id
