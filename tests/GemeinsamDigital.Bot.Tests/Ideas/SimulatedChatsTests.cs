// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Globalization;
using CsCheck;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Ideas.Simulated;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GemeinsamDigital.Bot.Tests.Ideas;

/// <summary>
/// The same citizens before the whole bot: they say two things at once, send the same message again, and find the bot restarted.
/// </summary>
public sealed class SimulatedChatsTests
{
    private static readonly long Turns = long.TryParse(Environment.GetEnvironmentVariable("CHAT_TURNS"), CultureInfo.InvariantCulture, out var turns) ? turns : 2_000;

    [Fact]
    public async Task The_whole_bot_submits_once_and_never_fails_whatever_happens_at_the_same_time()
    {
        var folder = Directory.CreateTempSubdirectory("gdb-chats-").FullName;
        var conversations = new ConcurrentBag<string>();
        var receipts = new ConcurrentDictionary<string, string>();
        var done = 0L;
        try
        {
            for (var life = 0; life < 3; life++)
            {
                await using var host = new BotHost(dataFolder: folder);
                await CitizenAction.Conversation.SampleAsync(
                    async actions =>
                    {
                        var chat = new SimulatedChat(host, receipts, conversations.TryTake(out var earlier) ? earlier : null);
                        await chat.TalkAsync(actions);
                        conversations.Add(chat.Id);
                        Interlocked.Add(ref done, chat.Turns);
                    },
                    iter: Turns / 3 / 48,
                    threads: 8,
                    seed: Environment.GetEnvironmentVariable("CITIZENS_SEED"),
                    print: actions => string.Join('\n', actions.AsEnumerable()));
                await AssertEachReceiptOnceAsync(host, receipts);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{done} turns, {receipts.Count} receipts");
        Assert.NotEmpty(receipts);
    }

    /// <summary>Numbers are reserved before an idea is written, so all ideas are among the numbers up to the highest.</summary>
    private static async Task AssertEachReceiptOnceAsync(BotHost host, ConcurrentDictionary<string, string> receipts)
    {
        var ideas = host.Services.GetRequiredService<IIdeaStore>();
        var year = receipts.IsEmpty ? 2026 : int.Parse(receipts.Keys.First()[..4], CultureInfo.InvariantCulture);
        var next = await ideas.ReserveNumberAsync(year, TestContext.Current.CancellationToken);
        var stored = 0;
        for (var number = 1; number < next; number++)
        {
            if (await ideas.FindAsync(IdeaReference.Format(year, number), TestContext.Current.CancellationToken) is not { } idea)
                continue;
            stored++;
            Assert.True(receipts.TryGetValue(idea.Reference, out var code), $"{idea.Reference} is there and nobody has its receipt.");
            Assert.Equal(ReceiptCode.Hash(idea.Reference, ReceiptCode.Normalize(code)!), idea.CodeHash);
        }
        Assert.Equal(receipts.Count, stored);
    }
}
