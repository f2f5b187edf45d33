-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE ideas ADD COLUMN draft_id text;
ALTER TABLE ideas ADD COLUMN problem text;
ALTER TABLE ideas ADD COLUMN benefit text;
ALTER TABLE ideas ADD COLUMN handlungsfeld text;
ALTER TABLE ideas ADD COLUMN wertekompass text;
ALTER TABLE ideas ADD COLUMN bezirk text;
ALTER TABLE ideas ADD COLUMN place text;
ALTER TABLE ideas ADD COLUMN measure text;
ALTER TABLE ideas ADD COLUMN contribution text;
ALTER TABLE ideas ADD COLUMN link text;
ALTER TABLE ideas ADD COLUMN picture text;
ALTER TABLE ideas ADD COLUMN display_name text;
ALTER TABLE ideas ADD COLUMN consent_at bigint NOT NULL DEFAULT 0;
ALTER TABLE ideas ADD COLUMN contact text;
ALTER TABLE ideas ADD COLUMN contact_consent_version text;
ALTER TABLE ideas ADD COLUMN contact_consent_at bigint;
ALTER TABLE ideas ADD COLUMN updated_at bigint NOT NULL DEFAULT 0;
ALTER TABLE ideas ADD COLUMN review_started_at bigint;
ALTER TABLE ideas ADD COLUMN published_at bigint;
ALTER TABLE ideas ADD COLUMN public_reply text;
ALTER TABLE ideas ADD COLUMN related_to text;

UPDATE ideas SET consent_at = submitted_at, updated_at = submitted_at;

CREATE UNIQUE INDEX ideas_draft ON ideas (draft_id);
CREATE INDEX ideas_updated_at ON ideas (updated_at);

-- What happened to an idea, in order; its author may read it.
CREATE TABLE idea_history (
    reference text NOT NULL,
    number bigint NOT NULL,
    at bigint NOT NULL,
    event text NOT NULL,
    status text NOT NULL,
    reply text,
    PRIMARY KEY (reference, number)
);

-- Where an idea was written, so that erasure finds every trace.
CREATE TABLE idea_conversations (
    reference text NOT NULL,
    channel text NOT NULL,
    conversation text NOT NULL,
    PRIMARY KEY (reference, channel, conversation)
);

CREATE TABLE idea_followers (
    reference text NOT NULL,
    channel text NOT NULL,
    conversation text NOT NULL,
    language text NOT NULL,
    address text,
    PRIMARY KEY (reference, channel, conversation)
);

CREATE TABLE idea_supports (
    reference text NOT NULL,
    supporter text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (reference, supporter)
);

-- Drafts that somebody wants to finish later, under the hash of their code.
CREATE TABLE saved_drafts (
    code_hash text NOT NULL PRIMARY KEY,
    revision bigint NOT NULL,
    draft text NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL
);

CREATE TABLE saved_draft_conversations (
    code_hash text NOT NULL,
    channel text NOT NULL,
    conversation text NOT NULL,
    PRIMARY KEY (code_hash, channel, conversation)
);

-- Wrong codes by number, across all conversations.
CREATE TABLE code_failures (
    reference text NOT NULL PRIMARY KEY,
    failures bigint NOT NULL,
    last_at bigint NOT NULL
);

-- Proof of deletion: when, why and how many; never what.
CREATE TABLE deletions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at bigint NOT NULL,
    purpose text NOT NULL,
    items bigint NOT NULL
);
