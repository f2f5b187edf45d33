// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Threading.Channels;
using GemeinsamDigital.Bot.Ideas;
using Microsoft.Data.Sqlite;

namespace GemeinsamDigital.EndToEnd.Tests.Crash;

/// <summary>The process is killed at random instants while citizens hand in ideas. <c>bot/docs/crash-test.md</c> has the figures of a long run.</summary>
public sealed class CrashTests
{
    private const int Citizens = 10;

    /// <summary>The most answers between a start and the next kill.</summary>
    private const int LongestLife = 40;

    private static readonly int Kills = Number("CRASH_KILLS", 12);
    private static readonly int Seed = Number("CRASH_SEED", Random.Shared.Next(1_000_000));

    [Fact]
    public async Task Whoever_was_shown_a_receipt_has_an_idea_and_has_it_once_however_often_the_process_dies()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(5) + (Kills * TimeSpan.FromSeconds(20)));
        using var bot = new KillableBot();
        using var http = new HttpClient { BaseAddress = bot.Address };
        try
        {
            await RunAsync(bot, http, patience.Token);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"CRASH_SEED={Seed} CRASH_KILLS={Kills}\n{string.Join('\n', bot.Log.TakeLast(40))}", e);
        }
    }

    private static async Task RunAsync(KillableBot bot, HttpClient http, CancellationToken cancellationToken)
    {
        var random = new Random(Seed);
        var answers = Channel.CreateUnbounded<bool>();
        var (enough, turns) = (false, 0);
        var clients = Enumerable.Range(0, Citizens).Select(_ => new StubbornClient(http, cancellationToken)).ToList();
        var citizens = clients.Select((client, number) => new CrashCitizen(number, client, new Random(random.Next()), Answered)).ToList();

        bot.Start();
        var lives = Task.WhenAll(citizens.Select(citizen => citizen.LiveAsync(() => Volatile.Read(ref enough))));
        for (var kill = 0; kill < Kills; kill++)
        {
            var instant = InstantAsync(random, answers.Reader, cancellationToken);
            if (await Task.WhenAny(lives, bot.EndAsync(cancellationToken), instant) != instant)
                break;
            await bot.KillAsync(cancellationToken);
            bot.Start();
        }
        Volatile.Write(ref enough, true);
        Assert.False(bot.HasEnded, "The bot has ended by itself.");
        await lives;
        await Task.WhenAll(citizens.Select(citizen => citizen.CheckReceiptsAsync()));
        await bot.KillAsync(cancellationToken);

        AssertEachReceiptOnce(await IdeasAsync(bot.Database, cancellationToken), [.. citizens.SelectMany(citizen => citizen.Receipts)]);
        var receipts = citizens.Sum(citizen => citizen.Receipts.Count);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"seed {Seed}: {Kills} kills, {Citizens} citizens, {turns} turns, {clients.Sum(client => client.Breaks)} broken calls, {receipts} receipts, 0 lost, 0 double");

        void Answered()
        {
            Interlocked.Increment(ref turns);
            answers.Writer.TryWrite(true);
        }
    }

    /// <summary>Somewhere between two answers, or, one time in eight, while the bot starts.</summary>
    private static async Task InstantAsync(Random random, ChannelReader<bool> answers, CancellationToken cancellationToken)
    {
        if (random.Next(8) == 0)
        {
            await Task.Delay(random.Next(1_500), cancellationToken);
            return;
        }
        for (var life = random.Next(1, LongestLife); life > 0; life--)
            await answers.ReadAsync(cancellationToken);
        await Task.Delay(random.Next(12), cancellationToken);
    }

    private static void AssertEachReceiptOnce(List<StoredIdea> ideas, List<(string Title, Support.Receipt Receipt)> receipts)
    {
        Assert.True(receipts.Count >= Citizens, "Every citizen hands in an idea.");
        Assert.Equal(receipts.Count, ideas.Count);
        Assert.Equal(ideas.Count, ideas.DistinctBy(idea => idea.Title).Count());
        Assert.Equal(ideas.Count, ideas.DistinctBy(idea => idea.Draft).Count());
        foreach (var (title, (reference, code)) in receipts)
        {
            var idea = Assert.Single(ideas, idea => idea.Reference == reference);
            Assert.Equal(title, idea.Title);
            Assert.Equal(ReceiptCode.Hash(reference, ReceiptCode.Normalize(code)!), idea.CodeHash);
        }
    }

    private static async Task<List<StoredIdea>> IdeasAsync(string file, CancellationToken cancellationToken)
    {
        await using var database = new SqliteConnection($"Data Source={file};Pooling=False");
        await database.OpenAsync(cancellationToken);
        await using var command = database.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", await command.ExecuteScalarAsync(cancellationToken));
        command.CommandText = "SELECT reference, code_hash, title, draft_id FROM ideas";
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var ideas = new List<StoredIdea>();
        while (await rows.ReadAsync(cancellationToken))
            ideas.Add(new StoredIdea(rows.GetString(0), rows.GetString(1), rows.GetString(2), rows.GetString(3)));
        return ideas;
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private sealed record StoredIdea(string Reference, string CodeHash, string Title, string Draft);
}
