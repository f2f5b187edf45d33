// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Benchmarks.LoadDriver.Page;

/// <summary>The shipped bot's page for questions: search and a whole page of HTML, without any state.</summary>
internal sealed class PageScenario : ILoadScenario
{
    private readonly DirectoryInfo _data;
    private readonly HttpClient _http;

    private PageScenario(BotProcess bot, DirectoryInfo data)
    {
        (Bot, _data) = (bot, data);
        _http = new HttpClient { BaseAddress = bot.Address };
    }

    public BotProcess Bot { get; }

    public static async Task<PageScenario> StartAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("gdb-load-");
        var environment = new Dictionary<string, string>(BotProcess.Environment(options))
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["DataFolder"] = data.FullName,
            // All virtual users share one address and never pause.
            ["Pages__QuestionsPerMinute"] = "0",
        };
        return new PageScenario(await BotProcess.StartAsync("dotnet", [Path.Combine(AppContext.BaseDirectory, "GemeinsamDigital.Bot.dll")], environment, cancellationToken), data);
    }

    public Task<IVirtualUser> JoinAsync(int number, CancellationToken cancellationToken) => Task.FromResult<IVirtualUser>(new PageUser(_http));

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        Bot.Dispose();
        _data.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
