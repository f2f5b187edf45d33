// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Benchmarks.LoadDriver.Echo;

/// <summary>The echo bot behind <c>/api/messages</c>, without authentication, replying to a connector inside the driver.</summary>
internal sealed class EchoScenario : ILoadScenario
{
    private readonly EchoConnector _connector;
    private readonly HttpClient _http;

    private EchoScenario(BotProcess bot, EchoConnector connector)
    {
        (Bot, _connector) = (bot, connector);
        _http = new HttpClient { BaseAddress = bot.Address };
    }

    public BotProcess Bot { get; }

    public static async Task<EchoScenario> StartAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        var connector = await EchoConnector.StartAsync(cancellationToken);
        var bot = await BotProcess.StartAsync(
            Environment.ProcessPath!, ["serve-echo"], BotProcess.Environment(options), cancellationToken);
        return new EchoScenario(bot, connector);
    }

    public Task<IVirtualUser> JoinAsync(int number, CancellationToken cancellationToken) =>
        Task.FromResult<IVirtualUser>(new EchoUser(number, _http, _connector));

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        Bot.Dispose();
        await _connector.DisposeAsync();
    }
}
