// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads <c>MicrosoftAppType</c>, <c>-AppId</c>, <c>-AppPassword</c> and <c>-AppTenantId</c>; complains at start about what is missing.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient? httpClient = null, ILogger? logger = null)
        : this(configuration, httpClient, TimeProvider.System)
    {
    }

    internal ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient? httpClient, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var appId = configuration["MicrosoftAppId"];
        _inner = configuration["MicrosoftAppType"] switch
        {
            null or "" or "MultiTenant" => Password(null),
            "SingleTenant" => string.IsNullOrEmpty(appId) ? Password(null) : Password(Required("MicrosoftAppTenantId")),
            "UserAssignedMSI" => new ManagedIdentityServiceClientCredentialsFactory(Required("MicrosoftAppId"), httpClient, time),
            var other => throw new InvalidOperationException(
                $"MicrosoftAppType is '{other}'. Set it to MultiTenant, SingleTenant or UserAssignedMSI."),
        };

        PasswordServiceClientCredentialFactory Password(string? tenantId) =>
            new(appId, string.IsNullOrEmpty(appId) ? null : Required("MicrosoftAppPassword"), tenantId, httpClient, time);

        string Required(string key) => configuration[key] is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException($"{key} is not set, but MicrosoftAppType and MicrosoftAppId call for it.");
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);
}
