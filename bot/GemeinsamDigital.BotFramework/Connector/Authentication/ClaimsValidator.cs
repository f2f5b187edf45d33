// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A further check of a bot's own; throws <see cref="UnauthorizedAccessException"/> to refuse.</summary>
public abstract class ClaimsValidator
{
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
