// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Extensions.Configuration;

namespace GemeinsamDigital.Benchmarks;

/// <summary>Turns per second and CPU per turn of the store alone: read the memory, commit 2 KB of it and two streamed replies.</summary>
internal static class StorageBenchmark
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(3);
    private static readonly string Memory = $$"""{"text":"{{new string('m', 2000)}}"}""";
    private static readonly string[] Replies = [$$"""{"text":"{{new string('r', 600)}}"}""", """{"text":"Noch etwas?"}"""];

    /// <param name="connectionString">PostgreSQL, or null for SQLite in a temporary folder.</param>
    public static async Task RunAsync(string? connectionString)
    {
        var folder = Directory.CreateTempSubdirectory("gdb-storage-");
        try
        {
            var configuration = new ConfigurationBuilder()
                .AddInMemoryCollection([new("Storage:ConnectionString", connectionString), new("DataFolder", folder.FullName)])
                .Build();
            using var database = StorageServices.Open(configuration, folder.FullName);
            await TimeMigrationAsync(database, "first start");
            await TimeMigrationAsync(database, "up to date ");
            await MeasureAsync(database, users: 4, TimeSpan.FromSeconds(1));
            Console.WriteLine("users  turns/s  p50 ms  p99 ms  CPU ms/turn");
            foreach (var users in (int[])[1, 8, 32, 128])
                Console.WriteLine($"{users,5}  {await MeasureAsync(database, users, Duration)}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task TimeMigrationAsync(IDatabase database, string what)
    {
        var start = Stopwatch.GetTimestamp();
        var cpu = Environment.CpuUsage.TotalTime;
        await database.MigrateAsync(CancellationToken.None);
        var cpuMilliseconds = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds;
        Console.WriteLine($"{what}: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms, CPU {cpuMilliseconds:F0} ms");
    }

    private static async Task<string> MeasureAsync(IDatabase database, int users, TimeSpan duration)
    {
        using var end = new CancellationTokenSource(duration);
        var start = Stopwatch.GetTimestamp();
        var cpu = Environment.CpuUsage.TotalTime;
        var perUser = await Task.WhenAll(Enumerable.Range(0, users).Select(_ => Task.Run(() => TakeTurnsAsync(database, end.Token))));
        var cpuMilliseconds = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds;
        var milliseconds = perUser.SelectMany(latencies => latencies).Order().ToArray();
        var perSecond = milliseconds.Length / Stopwatch.GetElapsedTime(start).TotalSeconds;
        return $"{perSecond,7:F0}  {At(0.5),6:F2}  {At(0.99),6:F2}  {cpuMilliseconds / milliseconds.Length,11:F3}";

        double At(double quantile) => milliseconds[(int)(quantile * (milliseconds.Length - 1))];
    }

    private static async Task<List<double>> TakeTurnsAsync(IDatabase database, CancellationToken end)
    {
        var turns = new TurnStore(database, TimeProvider.System);
        var streams = new DirectLineStore(database, TimeProvider.System);
        var key = new ConversationKey("directline", Guid.NewGuid().ToString("N"));
        await streams.StartAsync(key.ConversationId, "dl_user", CancellationToken.None);
        var latencies = new List<double>();
        for (var version = 0L; !end.IsCancellationRequested; version++)
        {
            var start = Stopwatch.GetTimestamp();
            await TakeTurnAsync(turns, key, version);
            latencies.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return latencies;
    }

    private static async Task TakeTurnAsync(TurnStore turns, ConversationKey key, long version)
    {
        var activityId = Guid.NewGuid().ToString("N");
        var read = await turns.BeginAsync(key, activityId, CancellationToken.None);
        var outcome = await turns.CommitAsync(
            new TurnCommit
            {
                Key = key,
                ActivityId = activityId,
                ExpectedVersion = read.Memory?.Version ?? 0,
                MemoryJson = Memory,
                Replies = Replies,
                StreamTo = key.ConversationId,
            },
            CancellationToken.None);
        if (read.Memory?.Version is { } seen && seen != version || outcome is not CommitOutcome.Committed { Streamed.Count: 2 })
            throw new InvalidOperationException("The store lost a turn.");
    }
}
