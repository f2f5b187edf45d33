-- SPDX-License-Identifier: EUPL-1.2
-- What editors should look at. Question and remark hold only words that the articles have.
CREATE TABLE editor_queue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    article TEXT NOT NULL,
    language TEXT NOT NULL,
    question TEXT NOT NULL,
    remark TEXT NOT NULL,
    times INTEGER NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    status TEXT NOT NULL,
    receipt TEXT
) STRICT;

-- The same question without an answer is counted, not listed again.
CREATE UNIQUE INDEX editor_queue_unanswered ON editor_queue (language, question) WHERE kind = 'unanswered' AND status = 'open';

CREATE UNIQUE INDEX editor_queue_receipt ON editor_queue (receipt) WHERE receipt IS NOT NULL;

CREATE INDEX editor_queue_last_at ON editor_queue (last_at);
