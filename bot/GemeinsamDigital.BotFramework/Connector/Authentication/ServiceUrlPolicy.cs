// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Which addresses the bot talks to. An activity names the address that the replies, and the bot's token with them, go to;
/// only those of Microsoft's channels and those that the operator added are believed.
/// Without an app id, on a developer's machine, Microsoft's channels give way to the machine itself.
/// </summary>
/// <param name="additionalHosts">Host names such as <c>chat.example.org</c> or <c>*.example.org</c>.</param>
internal sealed class ServiceUrlPolicy(IReadOnlyCollection<string> additionalHosts, ServiceClientCredentialsFactory credentials)
{
    private static readonly string[] MicrosoftChannels =
    [
        "*.botframework.com",
        "*.botframework.azure.us",
        "smba.trafficmanager.net",
        "*.teams.microsoft.com",
        "*.teams.microsoft.us",
        "*.skype.com",
    ];

    public async ValueTask<bool> AllowsAsync(string? serviceUrl, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0)
            return false;
        if (uri.Scheme != Uri.UriSchemeHttps && !(uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            return false;
        return IsAny(additionalHosts, uri.IdnHost)
            || (await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)
                ? uri.IsLoopback
                : IsAny(MicrosoftChannels, uri.IdnHost));
    }

    private static bool IsAny(IReadOnlyCollection<string> patterns, string host) => patterns.Any(pattern => Matches(pattern, host));

    private static bool Matches(string pattern, string host) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
