-- SPDX-License-Identifier: EUPL-1.2
-- Finds replies that only serve repetition. Most turns have none here: the website's chat keeps its own stream.
CREATE INDEX turns_replies ON turns (delivered_at) WHERE delivered_at IS NOT NULL AND replies <> '[]';
