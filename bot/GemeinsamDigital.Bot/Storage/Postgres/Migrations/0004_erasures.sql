-- SPDX-License-Identifier: EUPL-1.2
-- What is still to be done outside of the tables after an erasure: a picture's file.
CREATE TABLE erasures (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    picture TEXT
);
