// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The way back to one channel.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; }

    ServiceClientCredentials? Credentials { get; }

    IConversations Conversations { get; }
}
