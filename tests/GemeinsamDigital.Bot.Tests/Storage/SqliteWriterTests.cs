// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Data.Sqlite;

namespace GemeinsamDigital.Bot.Tests.Storage;

public sealed class SqliteWriterTests() : StorageContract(new SqliteFolder())
{
    private string WriteAheadLog => Path.Combine(((SqliteFolder)Place).Path, "gdb.db-wal");

    [Fact]
    public async Task Turns_that_wait_for_the_disk_share_one_transaction()
    {
        var before = CommitsIn(WriteAheadLog);

        var turns = await WhileTheWriterIsBusyAsync(() => Enumerable.Range(0, 100).Select(_ => Turns.CommitAsync(Some.Commit(Some.Key()), Token)));

        Assert.All(await Task.WhenAll(turns), outcome => Assert.IsType<CommitOutcome.Committed>(outcome));
        Assert.Equal(before + 1, CommitsIn(WriteAheadLog));
    }

    [Fact]
    public async Task A_turn_that_fails_or_conflicts_harms_no_turn_of_the_same_transaction()
    {
        var (first, last) = (Some.Key(), Some.Key());
        var idea = Some.Idea("2026-00001");

        var turns = await WhileTheWriterIsBusyAsync(() =>
        [
            Turns.CommitAsync(Some.Commit(first) with { IdeaChanges = [new IdeaChange.Submit(idea)] }, Token),
            Turns.CommitAsync(Some.Commit(Some.Key()) with { IdeaChanges = [new IdeaChange.Submit(idea with { DraftId = "another" })] }, Token),
            Turns.CommitAsync(Some.Commit(first, "a2", expectedVersion: 7), Token),
            Turns.CommitAsync(Some.Commit(last), Token),
        ]);

        Assert.IsType<CommitOutcome.Committed>(await turns[0]);
        await Assert.ThrowsAsync<SqliteException>(() => turns[1]);
        Assert.IsType<CommitOutcome.Conflict>(await turns[2]);
        Assert.IsType<CommitOutcome.Committed>(await turns[3]);
        Assert.Equal(2, await CountAsync("turns"));
    }

    [Fact]
    public async Task A_full_disk_fails_the_turns_of_that_moment_and_none_later()
    {
        var huge = new string('x', 1024 * 1024);
        await PragmaAsync("PRAGMA max_page_count = 60");

        var turns = await WhileTheWriterIsBusyAsync(() =>
        [
            Turns.CommitAsync(Some.Commit(Some.Key()), Token),
            Turns.CommitAsync(Some.Commit(Some.Key()) with { MemoryJson = huge }, Token),
            Turns.CommitAsync(Some.Commit(Some.Key()), Token),
        ]);

        await Assert.ThrowsAsync<SqliteException>(() => turns[1]);
        var landed = turns.Count(turn => turn.IsCompletedSuccessfully);
        Assert.Equal(landed, await CountAsync("turns"));
        await PragmaAsync("PRAGMA max_page_count = 100000");
        Assert.IsType<CommitOutcome.Committed>(await Turns.CommitAsync(Some.Commit(Some.Key()) with { MemoryJson = huge }, Token));
    }

    [Fact]
    public async Task Closing_the_database_writes_what_waits()
    {
        var turns = await WhileTheWriterIsBusyAsync(() => Enumerable.Range(0, 50).Select(_ => Turns.CommitAsync(Some.Commit(Some.Key()), Token)));

        await ReopenAsync();

        Assert.All(turns, turn => Assert.True(turn.IsCompletedSuccessfully));
        Assert.Equal(50, await CountAsync("turns"));
    }

    [Theory]
    [InlineData("synchronous", "2")]
    [InlineData("journal_mode", "wal")]
    public async Task Every_commit_is_flushed_to_disk(string pragma, string value)
    {
        Assert.Equal(value, await PragmaAsync($"PRAGMA {pragma}"));
    }

    private async Task<IReadOnlyList<Task<CommitOutcome>>> WhileTheWriterIsBusyAsync(Func<IEnumerable<Task<CommitOutcome>>> start)
    {
        using var busy = new ManualResetEventSlim();
        using var free = new ManualResetEventSlim();
        var blocker = Database.WriteAsync(
            (_, _) =>
            {
                busy.Set();
                free.Wait(Token);
                return Task.FromResult(Verdict.Keep(true));
            },
            Token);
        busy.Wait(Token);
        var started = start().ToArray();
        free.Set();
        await blocker;
        return started;
    }

    private Task<string?> PragmaAsync(string pragma) => Database.WriteAsync(
        async (session, token) => Verdict.Keep(await session.FirstAsync(pragma, [], row => row.GetValue(0).ToString()!, token)), Token);

    /// <summary>Counts the frames that end a transaction (<see href="https://www.sqlite.org/fileformat2.html#walformat"/>).</summary>
    private static int CommitsIn(string writeAheadLog)
    {
        if (!File.Exists(writeAheadLog))
            return 0;
        using var file = new FileStream(writeAheadLog, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var content = new MemoryStream();
        file.CopyTo(content);
        var bytes = content.ToArray();
        var frame = 24 + (bytes.Length < 12 ? 0 : BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(8)));
        return Enumerable.Range(0, Math.Max(0, bytes.Length - 32) / frame)
            .Count(i => BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(32 + i * frame + 4)) > 0);
    }
}
