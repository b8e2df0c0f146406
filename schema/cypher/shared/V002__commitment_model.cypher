// Near-duplicates are found by the hashes that they share.
CREATE CONSTRAINT wording_id IF NOT EXISTS FOR (x:Wording) REQUIRE x.id IS UNIQUE;
CREATE INDEX article_duplicate_of IF NOT EXISTS FOR (x:Article) ON (x.duplicateOf);

// One key may hold several commitments, and what was known of it on a day is asked by it.
CREATE INDEX claim_key IF NOT EXISTS FOR (x:Claim) ON (x.key);

// What is stored was computed by the older model: complete enough to be read, and due again.
MATCH (k:Commitment) WHERE k.findings IS NULL SET k.findings = [], k.denied = false;
MATCH (:Claim)-[r:REPORTS]->(:Commitment) WHERE r.gives IS NULL SET r.gives = [], r.decides = false, r.source = 'unknown';
MATCH (c:Claim) WHERE c.key IS NULL SET c.key = 'unknown';
MATCH (a:Article) SET a.extractor = 'before schema 2';
