// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Connector.Authentication;

public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key of a channel token must carry besides that of the channel itself.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Asked about every token that passed all other rules.</summary>
    public virtual ClaimsValidator? ClaimsValidator { get; set; }
}
