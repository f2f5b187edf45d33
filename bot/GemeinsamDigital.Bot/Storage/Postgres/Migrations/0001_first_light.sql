-- SPDX-License-Identifier: EUPL-1.2
-- Times are milliseconds since 1970 (UTC).
CREATE TABLE conversations (
    channel text NOT NULL,
    conversation text NOT NULL,
    version bigint NOT NULL,
    memory text NOT NULL,
    updated_at bigint NOT NULL,
    PRIMARY KEY (channel, conversation)
);

CREATE TABLE turns (
    channel text NOT NULL,
    conversation text NOT NULL,
    activity text NOT NULL,
    version bigint NOT NULL,
    replies text NOT NULL,
    reference text,
    committed_at bigint NOT NULL,
    delivered_at bigint,
    PRIMARY KEY (channel, conversation, activity)
);

CREATE INDEX turns_outbox ON turns (committed_at, version) WHERE delivered_at IS NULL;

CREATE TABLE ideas (
    reference text NOT NULL PRIMARY KEY,
    code_hash text NOT NULL,
    type text NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    consent_version text NOT NULL,
    submitted_at bigint NOT NULL,
    status text NOT NULL,
    channel text NOT NULL,
    language text NOT NULL
);

CREATE TABLE idea_numbers (
    year integer NOT NULL PRIMARY KEY,
    last integer NOT NULL
);

CREATE TABLE feedback (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article text NOT NULL,
    helpful boolean NOT NULL,
    reason text,
    at bigint NOT NULL
);

CREATE TABLE dl_conversations (
    id text NOT NULL PRIMARY KEY,
    user_id text NOT NULL,
    last_sequence bigint NOT NULL,
    last_at bigint NOT NULL
);

CREATE TABLE dl_activities (
    conversation text NOT NULL,
    sequence bigint NOT NULL,
    client_activity_id text,
    at bigint NOT NULL,
    json text NOT NULL,
    PRIMARY KEY (conversation, sequence)
);

CREATE UNIQUE INDEX dl_activities_client_id ON dl_activities (conversation, client_activity_id)
    WHERE client_activity_id IS NOT NULL;
