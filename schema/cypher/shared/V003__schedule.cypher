// What the schedule keeps between runs: when each source was read, and what servers said of their pages.
CREATE CONSTRAINT poll_id IF NOT EXISTS FOR (x:Poll) REQUIRE x.id IS UNIQUE;
CREATE CONSTRAINT fetched_id IF NOT EXISTS FOR (x:Fetched) REQUIRE x.id IS UNIQUE;
