// SPDX-License-Identifier: EUPL-1.2
using System.Threading.Channels;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Storage;

public sealed class PostgresNoticesTests(PostgresServer server) : StorageContract(new PostgresPlace(server))
{
    private static readonly ReplicaNews Waiting = new ReplicaNews.Waiting();

    [Fact]
    public async Task A_process_hears_what_others_commit_and_neither_its_own_nor_what_was_undone()
    {
        using var other = Connect();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var heard = Channel.CreateUnbounded<ReplicaNews>();
        var listening = Database.ListenAsync(news => heard.Writer.TryWrite(news), stop.Token);
        Assert.Equal(new ReplicaNews.Missed(), await heard.Reader.ReadAsync(Token));

        await TellAsync(Database, Waiting, keep: true);
        await TellAsync(other, Waiting, keep: false);
        await TellAsync(other, new ReplicaNews.Streamed("c|1 x", 7), keep: true);
        await TellAsync(other, new ReplicaNews.Deleted("c2"), keep: true);

        Assert.Equal(new ReplicaNews.Streamed("c|1 x", 7), await heard.Reader.ReadAsync(Token));
        Assert.Equal(new ReplicaNews.Deleted("c2"), await heard.Reader.ReadAsync(Token));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => listening);
    }

    [Theory]
    [InlineData("")]
    [InlineData("streamed x c1")]
    [InlineData("streamed 7")]
    [InlineData("something new")]
    public void What_another_version_says_is_ignored(string text) => Assert.Null(ReplicaNews.Read(text));

    private static Task<bool> TellAsync(IDatabase database, ReplicaNews news, bool keep) => database.WriteAsync(
        async (session, token) =>
        {
            await session.TellAsync(news, token);
            return keep ? Verdict.Keep(true) : Verdict.Undo(true);
        },
        Token);
}
