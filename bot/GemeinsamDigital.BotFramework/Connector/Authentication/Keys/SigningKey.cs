// SPDX-License-Identifier: EUPL-1.2
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication.Keys;

/// <param name="Endorsements">The channels that the key may speak for.</param>
internal sealed record SigningKey(JsonWebKey Key, IReadOnlySet<string> Endorsements);
