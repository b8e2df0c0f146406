// Every node of ours has an id of ours, unique within its label.
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (x:Source) REQUIRE x.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (x:Article) REQUIRE x.id IS UNIQUE;
CREATE CONSTRAINT article_version_id IF NOT EXISTS FOR (x:ArticleVersion) REQUIRE x.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (x:Actor) REQUIRE x.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (x:Place) REQUIRE x.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (x:Claim) REQUIRE x.id IS UNIQUE;
CREATE CONSTRAINT commitment_id IF NOT EXISTS FOR (x:Commitment) REQUIRE x.id IS UNIQUE;
CREATE CONSTRAINT condition_id IF NOT EXISTS FOR (x:Condition) REQUIRE x.id IS UNIQUE;
CREATE CONSTRAINT run_id IF NOT EXISTS FOR (x:Run) REQUIRE x.id IS UNIQUE;

// What the store keeps for itself: the migrations applied, and the one node that writers lock.
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (x:Migration) REQUIRE x.version IS UNIQUE;
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (x:Graph) REQUIRE x.id IS UNIQUE;

// A change recomputes the topics that it touches: all claims of one are read by it.
CREATE INDEX claim_topic IF NOT EXISTS FOR (x:Claim) ON (x.topic);
