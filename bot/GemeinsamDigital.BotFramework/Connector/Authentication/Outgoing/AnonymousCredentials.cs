// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication.Outgoing;

/// <summary>A bot without an app id signs nothing.</summary>
internal sealed class AnonymousCredentials : ServiceClientCredentials
{
    public static AnonymousCredentials Instance { get; } = new();
}
