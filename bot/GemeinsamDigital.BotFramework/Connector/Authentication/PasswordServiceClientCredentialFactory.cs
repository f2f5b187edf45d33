// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Microsoft.Bot.Connector.Authentication.Outgoing;
using Microsoft.Bot.Connector.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>App id and client secret; with a tenant for bots of one tenant, without for multi-tenant bots.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<(string Audience, string Authority), ServiceClientCredentials> _credentials = new();
    private readonly HttpClient _httpClient;
    private readonly TimeProvider _time;

    public PasswordServiceClientCredentialFactory()
        : this(null, null, null, null, TimeProvider.System)
    {
    }

    public PasswordServiceClientCredentialFactory(
        string? appId, string? password, string? tenantId, HttpClient? httpClient, ILogger? logger)
        : this(appId, password, tenantId, httpClient, TimeProvider.System)
    {
    }

    internal PasswordServiceClientCredentialFactory(
        string? appId, string? password, string? tenantId, HttpClient? httpClient, TimeProvider time)
    {
        (AppId, Password, TenantId) = (appId, password, tenantId);
        _httpClient = httpClient ?? ChannelHttp.Shared;
        _time = time;
    }

    public string? AppId { get; set; }
    public string? Password { get; set; }
    public string? TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(appId is { Length: > 0 } && appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
            return Task.FromResult<ServiceClientCredentials>(AnonymousCredentials.Instance);
        if (appId != AppId)
            throw new InvalidOperationException("Tokens can only be had for the configured app id.");
        var authority = TenantId is { Length: > 0 } tenant ? new Uri(new Uri(loginEndpoint), "/" + tenant).AbsoluteUri : loginEndpoint;
        return Task.FromResult(_credentials.GetOrAdd((audience, authority), key => Create(key.Audience, key.Authority, validateAuthority)));
    }

    private TokenCredentials Create(string audience, string authority, bool validateAuthority)
    {
        var app = ConfidentialClientApplicationBuilder.Create(AppId)
            .WithClientSecret(Password)
            .WithAuthority(authority, validateAuthority)
            .WithInstanceDiscovery(validateAuthority)
            .WithHttpClientFactory(new MsalHttpClients(_httpClient))
            .Build();
        string[] scopes = [Scope.Of(audience)];
        return new TokenCredentials(AcquireAsync, _time);

        async Task<AccessToken> AcquireAsync(CancellationToken cancellationToken)
        {
            var result = await app.AcquireTokenForClient(scopes).ExecuteAsync(cancellationToken).ConfigureAwait(false);
            return new AccessToken(result.AccessToken, result.ExpiresOn);
        }
    }
}
