// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Tests.Support;

/// <summary>One bot with a connector for all tests of a class; each test has a conversation of its own.</summary>
public sealed class EmulatedBot : IAsyncLifetime
{
    private RecordingConnector? _connector;

    internal BotHost Host { get; } = new();

    internal RecordingConnector Connector => _connector!;

    public async ValueTask InitializeAsync() => _connector = await RecordingConnector.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Connector.DisposeAsync();
    }

    internal ConnectorChat NewChat() => new(Host, Connector);
}
