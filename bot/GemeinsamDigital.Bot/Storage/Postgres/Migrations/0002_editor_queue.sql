-- SPDX-License-Identifier: EUPL-1.2
-- What editors should look at. Question and remark hold only words that the articles have.
CREATE TABLE editor_queue (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    article text NOT NULL,
    language text NOT NULL,
    question text NOT NULL,
    remark text NOT NULL,
    times bigint NOT NULL,
    first_at bigint NOT NULL,
    last_at bigint NOT NULL,
    status text NOT NULL,
    receipt text
);

-- The same question without an answer is counted, not listed again.
CREATE UNIQUE INDEX editor_queue_unanswered ON editor_queue (language, question) WHERE kind = 'unanswered' AND status = 'open';

CREATE UNIQUE INDEX editor_queue_receipt ON editor_queue (receipt) WHERE receipt IS NOT NULL;

CREATE INDEX editor_queue_last_at ON editor_queue (last_at);
