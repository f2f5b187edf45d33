// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Authentication.Keys;
using Microsoft.Bot.Connector.Authentication.Tokens;
using Microsoft.Bot.Connector.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Authentication as the configuration describes it; with an empty configuration, that of a bot on a developer's machine.</summary>
/// <remarks>
/// Besides the SDK's keys, <c>AllowedServiceHosts</c> (separated by commas or spaces) names hosts that the bot may answer to
/// although they are none of Microsoft's channels; a bot with an app id needs <c>localhost</c> there to be tried with the Emulator,
/// and <c>MicrosoftAppTenantId</c> so that the Emulator's token can be told from anybody else's.
/// </remarks>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly CloudEnvironment _cloud;
    private readonly TokenValidator _tokens;
    private readonly ConnectorClients _clients;
    private readonly ServiceUrlPolicy _serviceUrls;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory? credentialsFactory = null,
        AuthenticationConfiguration? authConfiguration = null,
        IHttpClientFactory? httpClientFactory = null,
        ILogger? logger = null,
        TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var time = timeProvider ?? TimeProvider.System;
        var httpClient = httpClientFactory?.CreateClient(nameof(ConfigurationBotFrameworkAuthentication)) ?? ChannelHttp.Shared;
        _cloud = configuration.ReadCloudEnvironment();
        var credentials = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, httpClient, time);
        _tokens = TokenValidator.Create(
            _cloud, configuration["MicrosoftAppTenantId"], credentials, authConfiguration ?? new AuthenticationConfiguration(), KeysAt, time);
        _serviceUrls = new ServiceUrlPolicy(AllowedServiceHosts(configuration), credentials);
        _clients = new ConnectorClients(credentials, _cloud, _serviceUrls, httpClient, time);

        SigningKeyCache KeysAt(string url) =>
            new(url, stop => httpClient.DownloadSigningKeysAsync(url, stop), time, logger ?? NullLogger.Instance);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var identity = await _tokens.ValidateAsync(authHeader, activity, cancellationToken).ConfigureAwait(false);
        var isAnonymous = identity.AuthenticationType == AuthenticationConstants.AnonymousAuthType;

        // Without an address there is nobody to reply to, which a developer's request for expected replies can do without.
        if (!(isAnonymous && string.IsNullOrEmpty(activity.ServiceUrl))
            && !await _serviceUrls.AllowsAsync(activity.ServiceUrl, cancellationToken).ConfigureAwait(false))
            throw new UnauthorizedAccessException("The activity's service URL is not on the list of channels that the bot talks to.");

        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = _cloud.OAuthScope,
            CallerId = isAnonymous ? null : _cloud.CallerId,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new PooledConnectorFactory(_clients, claimsIdentity.BotAppId(), _cloud.OAuthScope);

    public override string GetOriginatingAudience() => _cloud.OAuthScope;

    private static string[] AllowedServiceHosts(IConfiguration configuration) => (configuration["AllowedServiceHosts"] ?? "")
        .Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
