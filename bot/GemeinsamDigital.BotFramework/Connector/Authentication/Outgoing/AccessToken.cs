// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Connector.Authentication.Outgoing;

internal sealed record AccessToken(string Value, DateTimeOffset ExpiresOn);
