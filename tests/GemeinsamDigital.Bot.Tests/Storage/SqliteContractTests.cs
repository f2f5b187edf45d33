// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Tests.Storage;

public sealed class SqliteTurnStoreTests() : TurnStoreContract(new SqliteFolder());

public sealed class SqliteOutboxTests() : OutboxContract(new SqliteFolder());

public sealed class SqliteDirectLineStoreTests() : DirectLineStoreContract(new SqliteFolder());

public sealed class SqliteConcurrencyTests() : ConcurrencyContract(new SqliteFolder());

public sealed class SqliteHostileTextTests() : HostileTextContract(new SqliteFolder());

public sealed class SqlitePublishedIdeasTests() : PublishedIdeasContract(new SqliteFolder());

public sealed class SqliteEditorQueueTests() : EditorQueueContract(new SqliteFolder());

public sealed class SqliteIdeaChangeTests() : IdeaChangeContract(new SqliteFolder());

public sealed class SqliteIdeaNewsTests() : IdeaNewsContract(new SqliteFolder());

public sealed class SqliteIdeaAccessTests() : IdeaAccessContract(new SqliteFolder());
