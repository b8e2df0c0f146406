CREATE INDEX poll_id_index IF NOT EXISTS FOR (x:Poll) ON (x.id);
CREATE INDEX fetched_id_index IF NOT EXISTS FOR (x:Fetched) ON (x.id);
