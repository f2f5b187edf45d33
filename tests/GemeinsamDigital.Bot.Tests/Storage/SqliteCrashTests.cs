// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.IO.Pipes;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Storage.Sqlite;

namespace GemeinsamDigital.Bot.Tests.Storage;

/// <summary>The tests start themselves once more, as a bot that is killed in the middle of its work.</summary>
public sealed class SqliteCrashTests : IDisposable
{
    private const string FolderVariable = "GDB_CRASH_FOLDER";
    private const string PipeVariable = "GDB_CRASH_PIPE";

    private readonly SqliteFolder _folder = new();

    [Fact]
    public async Task What_was_reported_as_committed_survives_a_kill()
    {
        var token = TestContext.Current.CancellationToken;
        var pipeName = $"gdb-{Guid.NewGuid():N}";
        await using var pipe = new NamedPipeServerStream(pipeName, PipeDirection.In);
        using var victim = StartVictim(pipeName);
        await pipe.WaitForConnectionAsync(token);
        using var reports = new StreamReader(pipe);

        var reported = new List<string>();
        while (await reports.ReadLineAsync(token) is { } conversation)
        {
            reported.Add(conversation);
            if (reported.Count == 100)
                victim.Kill();
        }

        await victim.WaitForExitAsync(token);
        Assert.NotEqual(0, victim.ExitCode);
        Assert.True(reported.Count >= 100);
        using var database = _folder.Connect();
        await database.MigrateAsync(token);
        var turns = new TurnStore(database, TimeProvider.System);
        foreach (var report in reported)
        {
            var (conversation, reference) = (report.Split(' ')[0], report.Split(' ')[1]);
            Assert.NotNull((await turns.BeginAsync(new("emulator", conversation), "a1", token)).Processed);
            Assert.NotNull(await new IdeaStore(database, TimeProvider.System).FindAsync(reference, token));
        }
    }

    [Fact(Explicit = true)]
    public async Task The_victim_commits_until_it_is_killed()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable(PipeVariable) is null, "Only the other test starts this one.");
        await using var pipe = new NamedPipeClientStream(".", Environment.GetEnvironmentVariable(PipeVariable)!, PipeDirection.Out);
        await pipe.ConnectAsync(TestContext.Current.CancellationToken);
        using var database = new SqliteDatabase($"Data Source={Environment.GetEnvironmentVariable(FolderVariable)}");
        await database.MigrateAsync(CancellationToken.None);
        var turns = new TurnStore(database, TimeProvider.System);
        await Task.WhenAll(Enumerable.Range(1, 4).Select(lane => CommitForeverAsync(turns, lane, pipe)));
    }

    public void Dispose() => _folder.RemoveAsync();

    private static async Task CommitForeverAsync(TurnStore turns, int lane, Stream pipe)
    {
        for (var i = 0; ; i++)
        {
            var commit = Some.Commit(Some.Key()) with { IdeaChanges = [new IdeaChange.Submit(Some.Idea($"{lane}-{i}"))] };
            await turns.CommitAsync(commit, CancellationToken.None);
            var report = System.Text.Encoding.UTF8.GetBytes($"{commit.Key.ConversationId} {lane}-{i}\n");
            lock (pipe)
                pipe.Write(report);
        }
    }

    private Process StartVictim(string pipeName)
    {
        var tests = Path.ChangeExtension(typeof(SqliteCrashTests).Assembly.Location, null);
        var start = new ProcessStartInfo(tests, ["--explicit", "only", "--filter-method", $"*.{nameof(The_victim_commits_until_it_is_killed)}"])
        {
            RedirectStandardOutput = true,
            Environment = { [FolderVariable] = _folder.File, [PipeVariable] = pipeName },
        };
        return Process.Start(start)!;
    }
}
