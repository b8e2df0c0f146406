// The embedded engine's unique constraint has no index: without these, each MERGE would scan its label.
CREATE INDEX source_id_index IF NOT EXISTS FOR (x:Source) ON (x.id);
CREATE INDEX article_id_index IF NOT EXISTS FOR (x:Article) ON (x.id);
CREATE INDEX article_version_id_index IF NOT EXISTS FOR (x:ArticleVersion) ON (x.id);
CREATE INDEX actor_id_index IF NOT EXISTS FOR (x:Actor) ON (x.id);
CREATE INDEX place_id_index IF NOT EXISTS FOR (x:Place) ON (x.id);
CREATE INDEX claim_id_index IF NOT EXISTS FOR (x:Claim) ON (x.id);
CREATE INDEX commitment_id_index IF NOT EXISTS FOR (x:Commitment) ON (x.id);
CREATE INDEX condition_id_index IF NOT EXISTS FOR (x:Condition) ON (x.id);
CREATE INDEX run_id_index IF NOT EXISTS FOR (x:Run) ON (x.id);

// Full text: one index for each property, every word of it (the default leaves out short and common words).
CREATE INDEX actor_text IF NOT EXISTS FOR (x:Actor) ON (x.name) USING TEXT {tokenizer: 'standard'};
CREATE INDEX place_text IF NOT EXISTS FOR (x:Place) ON (x.name) USING TEXT {tokenizer: 'standard'};
CREATE INDEX commitment_text IF NOT EXISTS FOR (x:Commitment) ON (x.summary) USING TEXT {tokenizer: 'standard'};
CREATE INDEX article_text IF NOT EXISTS FOR (x:Article) ON (x.title) USING TEXT {tokenizer: 'standard'};
CREATE INDEX claim_text IF NOT EXISTS FOR (x:Claim) ON (x.quote) USING TEXT {tokenizer: 'standard'};
