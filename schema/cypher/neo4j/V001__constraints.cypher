// Full text. The default analyser: words by Unicode's rules, in lower case, no stop words, no stemming.
CREATE FULLTEXT INDEX actor_text IF NOT EXISTS FOR (x:Actor) ON EACH [x.name, x.aliases];
CREATE FULLTEXT INDEX place_text IF NOT EXISTS FOR (x:Place) ON EACH [x.name, x.aliases];
CREATE FULLTEXT INDEX commitment_text IF NOT EXISTS FOR (x:Commitment) ON EACH [x.summary];
CREATE FULLTEXT INDEX article_text IF NOT EXISTS FOR (x:Article) ON EACH [x.title];
CREATE FULLTEXT INDEX claim_text IF NOT EXISTS FOR (x:Claim) ON EACH [x.quote];

CALL db.awaitIndexes(300);
