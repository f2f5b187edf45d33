-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE ideas ADD COLUMN draft_id TEXT;
ALTER TABLE ideas ADD COLUMN problem TEXT;
ALTER TABLE ideas ADD COLUMN benefit TEXT;
ALTER TABLE ideas ADD COLUMN handlungsfeld TEXT;
ALTER TABLE ideas ADD COLUMN wertekompass TEXT;
ALTER TABLE ideas ADD COLUMN bezirk TEXT;
ALTER TABLE ideas ADD COLUMN place TEXT;
ALTER TABLE ideas ADD COLUMN measure TEXT;
ALTER TABLE ideas ADD COLUMN contribution TEXT;
ALTER TABLE ideas ADD COLUMN link TEXT;
ALTER TABLE ideas ADD COLUMN picture TEXT;
ALTER TABLE ideas ADD COLUMN display_name TEXT;
ALTER TABLE ideas ADD COLUMN consent_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ideas ADD COLUMN contact TEXT;
ALTER TABLE ideas ADD COLUMN contact_consent_version TEXT;
ALTER TABLE ideas ADD COLUMN contact_consent_at INTEGER;
ALTER TABLE ideas ADD COLUMN updated_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ideas ADD COLUMN review_started_at INTEGER;
ALTER TABLE ideas ADD COLUMN published_at INTEGER;
ALTER TABLE ideas ADD COLUMN public_reply TEXT;
ALTER TABLE ideas ADD COLUMN related_to TEXT;

UPDATE ideas SET consent_at = submitted_at, updated_at = submitted_at;

CREATE UNIQUE INDEX ideas_draft ON ideas (draft_id);
CREATE INDEX ideas_updated_at ON ideas (updated_at);

-- What happened to an idea, in order; its author may read it.
CREATE TABLE idea_history (
    reference TEXT NOT NULL,
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    event TEXT NOT NULL,
    status TEXT NOT NULL,
    reply TEXT,
    PRIMARY KEY (reference, number)
) STRICT, WITHOUT ROWID;

-- Where an idea was written, so that erasure finds every trace.
CREATE TABLE idea_conversations (
    reference TEXT NOT NULL,
    channel TEXT NOT NULL,
    conversation TEXT NOT NULL,
    PRIMARY KEY (reference, channel, conversation)
) STRICT, WITHOUT ROWID;

CREATE TABLE idea_followers (
    reference TEXT NOT NULL,
    channel TEXT NOT NULL,
    conversation TEXT NOT NULL,
    language TEXT NOT NULL,
    address TEXT,
    PRIMARY KEY (reference, channel, conversation)
) STRICT, WITHOUT ROWID;

CREATE TABLE idea_supports (
    reference TEXT NOT NULL,
    supporter TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (reference, supporter)
) STRICT, WITHOUT ROWID;

-- Drafts that somebody wants to finish later, under the hash of their code.
CREATE TABLE saved_drafts (
    code_hash TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    draft TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_draft_conversations (
    code_hash TEXT NOT NULL,
    channel TEXT NOT NULL,
    conversation TEXT NOT NULL,
    PRIMARY KEY (code_hash, channel, conversation)
) STRICT, WITHOUT ROWID;

-- Wrong codes by number, across all conversations.
CREATE TABLE code_failures (
    reference TEXT NOT NULL PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Proof of deletion: when, why and how many; never what.
CREATE TABLE deletions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    items INTEGER NOT NULL
) STRICT;
