// SPDX-License-Identifier: EUPL-1.2
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace GemeinsamDigital.Benchmarks.LoadDriver.Citizen;

/// <summary>The shipped bot over Direct Line: token, search, durable state, push. Every user holds a WebSocket and waits for its answer there.</summary>
internal sealed class CitizenScenario : ILoadScenario
{
    private readonly DirectoryInfo _data;
    private readonly HttpClient _http;
    private readonly List<CitizenUser> _users = [];

    private CitizenScenario(BotProcess bot, DirectoryInfo data)
    {
        (Bot, _data) = (bot, data);
        _http = new HttpClient { BaseAddress = bot.Address };
    }

    public BotProcess Bot { get; }

    public static async Task<CitizenScenario> StartAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("gdb-load-");
        var program = Path.Combine(AppContext.BaseDirectory, "GemeinsamDigital.Bot.dll");
        var environment = new Dictionary<string, string>(BotProcess.Environment(options))
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["DataFolder"] = data.FullName,
            // The limits protect against single users; all virtual users share one address and never pause.
            ["DirectLine__MessagesPerMinute"] = "0",
            ["DirectLine__TokensPerMinute"] = "0",
        };
        return new CitizenScenario(await BotProcess.StartAsync("dotnet", [program], environment, cancellationToken), data);
    }

    public async Task<IVirtualUser> JoinAsync(int number, CancellationToken cancellationToken)
    {
        using var generated = await _http.PostAsJsonAsync("/directline/tokens/generate", new { user = new { id = $"dl_load{number}" } }, cancellationToken);
        var token = (await ReadAsync(generated, cancellationToken)).GetProperty("token").GetString()!;
        using var start = new HttpRequestMessage(HttpMethod.Post, "/directline/conversations") { Content = JsonContent.Create(new { }) };
        start.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var started = await _http.SendAsync(start, cancellationToken);
        var conversation = await ReadAsync(started, cancellationToken);
        var user = await CitizenUser.ConnectAsync(
            _http, token, conversation.GetProperty("conversationId").GetString()!, new Uri(conversation.GetProperty("streamUrl").GetString()!), cancellationToken);
        lock (_users)
            _users.Add(user);
        return user;
    }

    public ValueTask DisposeAsync()
    {
        foreach (var user in _users)
            user.Dispose();
        _http.Dispose();
        Bot.Dispose();
        _data.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
    }
}
