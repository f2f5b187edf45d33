// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides who may talk to the bot and gives the bot its voice back to them.</summary>
/// <remarks>Skills, streaming and user token services of the SDK are not offered.</remarks>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Throws <see cref="UnauthorizedAccessException"/>, and nothing else, when the caller may not post this activity.</summary>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken);

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>The scope that a message the bot sends on its own initiative needs.</summary>
    public virtual string GetOriginatingAudience() => throw new NotImplementedException();
}
