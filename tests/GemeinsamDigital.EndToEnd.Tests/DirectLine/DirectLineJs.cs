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

    private readonly Process node;

    private DirectLineJs(Process node) => this.node = node;

    /// <summary>Everything that the library handed to its subscriber, in order.</summary>
    internal List<JsonElement> Activities { get; } = [];

    internal string Token { get; private set; } = "";

    internal static async Task<DirectLineJs> StartAsync(Uri bot, string way)
    {
        if (!Directory.Exists(Path.Combine(Repository.Clients, "node_modules", "botframework-directlinejs")))
        {
            const string advice = "botframework-directlinejs is not installed; tests/run installs it.";
            Assert.SkipWhen(Environment.GetEnvironmentVariable("REQUIRE_CLIENTS") is null, advice);
            Assert.Fail(advice);
        }

        var start = new ProcessStartInfo("node", ["directline.cjs", new Uri(bot, "directline").AbsoluteUri, way])
        {
            WorkingDirectory = Repository.Clients,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var client = new DirectLineJs(Process.Start(start)!);
        client.Token = (await client.NewsAsync("token")).GetString()!;
        return client;
    }

    internal Task SayAsync(string text) => OrderAsync(new JsonObject { ["say"] = text });

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
            Activities.Add(activity);
            if (activity.GetProperty("from").GetProperty("role").GetString() == "bot")
                return activity;
        }
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

    private async Task<JsonElement> NewsAsync(string kind)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (true)
        {
            var line = await node.StandardOutput.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException("directlinejs has ended.");
            using var news = JsonDocument.Parse(line);
            Assert.False(news.RootElement.TryGetProperty("error", out var error), error.ToString());
            if (news.RootElement.TryGetProperty(kind, out var value))
                return value.Clone();
        }
    }
}
