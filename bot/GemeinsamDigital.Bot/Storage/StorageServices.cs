// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using GemeinsamDigital.Bot.Storage.Postgres;
using GemeinsamDigital.Bot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace GemeinsamDigital.Bot.Storage;

internal static class StorageServices
{
    /// <summary>
    /// <c>Storage:ConnectionString</c> with a <c>Host</c> chooses PostgreSQL, any other SQLite. Without one, the database is
    /// <c>gdb.db</c> in <c>DataFolder</c>, which is <c>data</c> in the content root unless configured.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => Open(configuration, provider.GetRequiredService<IHostEnvironment>().ContentRootPath));
        services.AddSingleton<ITurnStore, TurnStore>();
        services.AddSingleton<IIdeaStore, IdeaStore>();
        services.AddSingleton<CodeAttempts>();
        services.AddSingleton<IdeaAudience>();
        services.AddSingleton<Erasures>();
        services.AddSingleton<IEditorQueue, EditorQueue>();
        services.AddSingleton<IDirectLineStore, DirectLineStore>();
        services.AddHostedService<MigrateDatabase>();
        return services;
    }

    internal static IDatabase Open(IConfiguration configuration, string contentRoot)
    {
        var connectionString = configuration["Storage:ConnectionString"];
        if (string.IsNullOrWhiteSpace(connectionString))
            return new SqliteDatabase(new SqliteConnectionStringBuilder { DataSource = DataFolder.Holding("gdb.db", configuration, contentRoot) }.ConnectionString);
        return NamesAHost(connectionString) ? new PostgresDatabase(connectionString) : new SqliteDatabase(connectionString);
    }

    internal static bool CanBeRead(string? connectionString)
    {
        try
        {
            DbConnectionStringBuilder _ = string.IsNullOrWhiteSpace(connectionString) || !NamesAHost(connectionString)
                ? new SqliteConnectionStringBuilder(connectionString)
                : new NpgsqlConnectionStringBuilder(connectionString);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool NamesAHost(string connectionString)
    {
        var parts = new DbConnectionStringBuilder { ConnectionString = connectionString };
        return parts.ContainsKey("Host") || parts.ContainsKey("Server");
    }
}
