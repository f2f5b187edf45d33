-- SPDX-License-Identifier: EUPL-1.2
-- What is still to be done outside of the tables after an erasure: a picture's file, the journal of the database.
CREATE TABLE erasures (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    picture TEXT
) STRICT;
