// SPDX-License-Identifier: EUPL-1.2
using System.Net.Http.Headers;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication.Outgoing;

/// <summary>Signs requests with a bearer token and keeps the token until shortly before it expires.</summary>
internal sealed class TokenCredentials(Func<CancellationToken, Task<AccessToken>> acquire, TimeProvider time)
    : ServiceClientCredentials, IDisposable
{
    internal static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _oneAtATime = new(1);
    private Cached? _cached;

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.Headers.Authorization = Usable() ?? await RenewAsync(cancellationToken).ConfigureAwait(false);

    public void Dispose() => _oneAtATime.Dispose();

    private async Task<AuthenticationHeaderValue> RenewAsync(CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (Usable() is { } renewedMeanwhile)
                return renewedMeanwhile;
            var token = await acquire(cancellationToken).ConfigureAwait(false);
            _cached = new Cached(new AuthenticationHeaderValue("Bearer", token.Value), token.ExpiresOn - Margin);
            return _cached.Header;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private AuthenticationHeaderValue? Usable() => _cached is { } token && time.GetUtcNow() < token.RenewFrom ? token.Header : null;

    private sealed record Cached(AuthenticationHeaderValue Header, DateTimeOffset RenewFrom);
}
