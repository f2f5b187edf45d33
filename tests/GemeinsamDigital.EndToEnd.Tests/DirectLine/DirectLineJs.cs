// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using GemeinsamDigital.EndToEnd.Tests.Support;

namespace GemeinsamDigital.EndToEnd.Tests.DirectLine;

/// <summary>The real botframework-directlinejs in a node process; see <c>clients/directline.cjs</c>.</summary>
internal sealed class DirectLineJs : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    /// <summary>News that nobody overhears, unless it is what they wait for.</summary>
    private static readonly string[] Trouble = ["error", "refused", "ended", "thrown"];

    private readonly Process node;
    private readonly List<(string Kind, JsonElement Value)> unread = [];

    private DirectLineJs(Process node) => this.node = node;

    /// <summary>Everything that the library handed to its subscriber, in order.</summary>
    internal List<JsonElement> Activities { get; } = [];

    internal string Token { get; private set; } = "";

    /// <summary>The time that has passed by order.</summary>
    internal TimeSpan Passed { get; private set; }

    /// <param name="still">Its seconds pass only by <see cref="LetPassAsync"/>.</param>
    internal static async Task<DirectLineJs> StartAsync(Uri bot, string way, bool still = false)
    {
        Client.File("botframework-directlinejs", "package.json");
        string[] arguments = ["directline.cjs", new Uri(bot, "directline").AbsoluteUri, way];
        var start = new ProcessStartInfo("node", still ? [.. arguments, "still"] : arguments)
        {
            WorkingDirectory = Repository.Clients,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var client = new DirectLineJs(Process.Start(start)!);
        client.Token = (await client.NewsAsync("token")).GetString()!;
        return client;
    }

    /// <param name="id">By which the bot knows a message that is said again.</param>
    internal Task SayAsync(string text, string? id = null) => OrderAsync(new JsonObject { ["say"] = text, ["id"] = id ?? Guid.NewGuid().ToString("N") });

    internal Task LetPassAsync(TimeSpan time)
    {
        Passed += time;
        return OrderAsync(new JsonObject { ["pass"] = time.TotalMilliseconds });
    }

    internal Task CutAsync() => OrderAsync(new JsonObject { ["cut"] = true });

    /// <summary>Says something and waits for the bot's next message.</summary>
    internal async Task<JsonElement> AskAsync(string text)
    {
        await SayAsync(text);
        return await NextFromBotAsync();
    }

    internal async Task<JsonElement> NextFromBotAsync()
    {
        while (true)
        {
            var activity = await NewsAsync("activity");
            if (activity.GetProperty("from").GetProperty("role").GetString() == "bot")
                return activity;
        }
    }

    internal void AssertOnceAndInOrder(int count)
    {
        var ids = Activities.Select(activity => activity.GetProperty("id").GetString()!).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.EndsWith($"|{count:D7}", ids[^1], StringComparison.Ordinal);
        Assert.Equal(count, ids.Count);
    }

    public void Dispose()
    {
        node.Kill(entireProcessTree: true);
        node.Dispose();
    }

    private async Task OrderAsync(JsonObject order)
    {
        await node.StandardInput.WriteLineAsync(order.ToJsonString());
        await node.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The next news of that kind; others are kept for who asks for them.</summary>
    internal async Task<JsonElement> NewsAsync(string kind)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (true)
        {
            if (unread.FindIndex(news => news.Kind == kind) is >= 0 and var found)
            {
                var (_, value) = unread[found];
                unread.RemoveAt(found);
                return value;
            }
            var line = await node.StandardOutput.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException("directlinejs has ended.");
            Take(line, kind);
        }
    }

    private void Take(string line, string awaited)
    {
        using var json = JsonDocument.Parse(line);
        var news = json.RootElement.EnumerateObject().First();
        Assert.False(news.Name != awaited && Trouble.Contains(news.Name), line);
        unread.Add((news.Name, news.Value.Clone()));
        if (news.Name == "activity")
            Activities.Add(news.Value.Clone());
    }
}
