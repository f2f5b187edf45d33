// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Connector.Authentication;

internal sealed class PooledConnectorFactory(ConnectorClients clients, string appId, string defaultAudience) : ConnectorFactory
{
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken) =>
        clients.GetAsync(appId, serviceUrl, audience ?? defaultAudience, cancellationToken).AsTask();
}
