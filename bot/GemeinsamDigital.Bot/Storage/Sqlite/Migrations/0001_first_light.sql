-- SPDX-License-Identifier: EUPL-1.2
-- Times are milliseconds since 1970 (UTC).
CREATE TABLE conversations (
    channel TEXT NOT NULL,
    conversation TEXT NOT NULL,
    version INTEGER NOT NULL,
    memory TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (channel, conversation)
) STRICT;

CREATE TABLE turns (
    channel TEXT NOT NULL,
    conversation TEXT NOT NULL,
    activity TEXT NOT NULL,
    version INTEGER NOT NULL,
    replies TEXT NOT NULL,
    reference TEXT,
    committed_at INTEGER NOT NULL,
    delivered_at INTEGER,
    PRIMARY KEY (channel, conversation, activity)
) STRICT, WITHOUT ROWID;

CREATE INDEX turns_outbox ON turns (committed_at, version) WHERE delivered_at IS NULL;

CREATE TABLE ideas (
    reference TEXT NOT NULL PRIMARY KEY,
    code_hash TEXT NOT NULL,
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    consent_version TEXT NOT NULL,
    submitted_at INTEGER NOT NULL,
    status TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL
) STRICT;

CREATE TABLE idea_numbers (
    year INTEGER NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    article TEXT NOT NULL,
    helpful INTEGER NOT NULL,
    reason TEXT,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE dl_conversations (
    id TEXT NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL,
    last_sequence INTEGER NOT NULL,
    last_at INTEGER NOT NULL
) STRICT;

CREATE TABLE dl_activities (
    conversation TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    client_activity_id TEXT,
    at INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (conversation, sequence)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX dl_activities_client_id ON dl_activities (conversation, client_activity_id)
    WHERE client_activity_id IS NOT NULL;
