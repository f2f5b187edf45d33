-- SPDX-License-Identifier: EUPL-1.2
-- What is published and since when it is as it is; each process asks every few seconds and reads nothing but this.
CREATE INDEX ideas_published ON ideas (reference, updated_at, published_at) WHERE published_at IS NOT NULL;
