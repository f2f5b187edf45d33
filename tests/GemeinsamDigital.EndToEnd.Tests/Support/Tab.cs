// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace GemeinsamDigital.EndToEnd.Tests.Support;

/// <summary>A browser tab that remembers what it asked for and what went wrong in it.</summary>
internal sealed class Tab : IAsyncDisposable
{
    private readonly ConcurrentQueue<Uri> requests = new();
    private readonly ConcurrentQueue<string> problems = new();

    internal Tab(IBrowserContext context, IPage page)
    {
        Context = context;
        Page = page;
        page.Request += (_, request) => requests.Enqueue(new Uri(request.Url));
        page.WebSocket += (_, socket) => requests.Enqueue(new Uri(socket.Url));
        page.PageError += (_, error) => problems.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !IsConnectionTrouble(message.Text))
                problems.Enqueue(message.Text);
        };
    }

    internal IBrowserContext Context { get; }

    internal IPage Page { get; }

    /// <summary>Script errors and violations of the content security policy.</summary>
    internal IReadOnlyCollection<string> Problems => problems;

    internal IReadOnlyCollection<Uri> Requests => requests;

    internal IEnumerable<Uri> RequestsOutside(params Uri[] homes) => requests.Where(request =>
        request.Scheme is not ("data" or "blob") && !homes.Any(home => home.Authority == request.Authority));

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();

    /// <summary>Chromium itself complains about every lost connection; whether the page copes is what the tests look at.</summary>
    private static bool IsConnectionTrouble(string text) =>
        text.Contains("Failed to load resource", StringComparison.Ordinal)
        || text.Contains("WebSocket connection", StringComparison.Ordinal)
        || text.Contains("net::ERR", StringComparison.Ordinal);
}
