// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Connector.Http;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Light and safe to share: many turns at once use one client, and all clients use one pool of connections.</summary>
public sealed class ConnectorClient : IConnectorClient
{
    private readonly ChannelCalls _calls;

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials)
        : this(baseUri, credentials, ChannelHttp.Shared, TimeProvider.System)
    {
    }

    internal ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient httpClient, TimeProvider time)
    {
        _calls = new ChannelCalls(httpClient, credentials, time);
        BaseUri = baseUri;
        Conversations = new Conversations(baseUri, _calls);
    }

    public Uri BaseUri { get; }

    public ServiceClientCredentials Credentials => _calls.Credentials;

    public IConversations Conversations { get; }

    /// <summary>Does nothing: a turn's end must not close what other turns use.</summary>
    public void Dispose()
    {
    }
}
