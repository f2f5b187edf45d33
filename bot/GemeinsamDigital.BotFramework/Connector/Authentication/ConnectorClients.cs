// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One client per address and audience, made once and used by every turn after.</summary>
internal sealed class ConnectorClients(
    ServiceClientCredentialsFactory credentials, CloudEnvironment cloud, ServiceUrlPolicy serviceUrls, HttpClient httpClient, TimeProvider time)
{
    // Teams has an address per region and tenant; a bot that meets more than this starts collecting anew.
    private const int Limit = 1000;

    private readonly ConcurrentDictionary<(string AppId, string ServiceUrl, string Audience), IConnectorClient> clients = new();

    public ValueTask<IConnectorClient> GetAsync(string appId, string serviceUrl, string audience, CancellationToken cancellationToken) =>
        clients.TryGetValue((appId, serviceUrl, audience), out var client)
            ? ValueTask.FromResult(client)
            : CreateAsync(appId, serviceUrl, audience, cancellationToken);

    private async ValueTask<IConnectorClient> CreateAsync(
        string appId, string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        if (!await serviceUrls.AllowsAsync(serviceUrl, cancellationToken).ConfigureAwait(false))
            throw new UnauthorizedAccessException("The service URL is not on the list of channels that the bot talks to.");
        var signing = await credentials
            .CreateCredentialsAsync(appId, audience, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken).ConfigureAwait(false);
        if (clients.Count >= Limit)
            clients.Clear();
        return clients.GetOrAdd(
            (appId, serviceUrl, audience), new ConnectorClient(new Uri(serviceUrl), signing, httpClient, time));
    }
}
