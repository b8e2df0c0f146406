CREATE INDEX wording_id_index IF NOT EXISTS FOR (x:Wording) ON (x.id);
