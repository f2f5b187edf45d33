// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Microsoft.Bot.Connector.Authentication.Outgoing;
using Microsoft.Bot.Connector.Http;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A user-assigned managed identity: Azure vouches for the machine, and there is no secret to keep.</summary>
internal sealed class ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient? httpClient, TimeProvider time)
    : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<string, ServiceClientCredentials> _credentials = new();

    public override Task<bool> IsValidAppIdAsync(string candidate, CancellationToken cancellationToken) =>
        Task.FromResult(candidate == appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string wanted, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        wanted == appId
            ? Task.FromResult(_credentials.GetOrAdd(audience, Create))
            : throw new InvalidOperationException("Tokens can only be had for the configured app id.");

    private TokenCredentials Create(string audience)
    {
        var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId))
            .WithHttpClientFactory(new MsalHttpClients(httpClient ?? ChannelHttp.Shared))
            .Build();
        return new TokenCredentials(AcquireAsync, time);

        async Task<AccessToken> AcquireAsync(CancellationToken cancellationToken)
        {
            var result = await identity.AcquireTokenForManagedIdentity(audience).ExecuteAsync(cancellationToken).ConfigureAwait(false);
            return new AccessToken(result.AccessToken, result.ExpiresOn);
        }
    }
}
