// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Storage;

public sealed class PostgresTurnStoreTests(PostgresServer server) : TurnStoreContract(new PostgresPlace(server));

public sealed class PostgresOutboxTests(PostgresServer server) : OutboxContract(new PostgresPlace(server));

public sealed class PostgresDirectLineStoreTests(PostgresServer server) : DirectLineStoreContract(new PostgresPlace(server));

public sealed class PostgresConcurrencyTests(PostgresServer server) : ConcurrencyContract(new PostgresPlace(server));

public sealed class PostgresHostileTextTests(PostgresServer server) : HostileTextContract(new PostgresPlace(server));

public sealed class PostgresPublishedIdeasTests(PostgresServer server) : PublishedIdeasContract(new PostgresPlace(server));

public sealed class PostgresEditorQueueTests(PostgresServer server) : EditorQueueContract(new PostgresPlace(server));

public sealed class PostgresIdeaChangeTests(PostgresServer server) : IdeaChangeContract(new PostgresPlace(server));

public sealed class PostgresIdeaNewsTests(PostgresServer server) : IdeaNewsContract(new PostgresPlace(server));

public sealed class PostgresIdeaAccessTests(PostgresServer server) : IdeaAccessContract(new PostgresPlace(server));
