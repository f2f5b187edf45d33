// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication.Keys;

/// <summary>
/// The _keys of one issuer. They are read once a day; a key id that is not among them lets them be read once more, because
/// issuers rotate _keys. However many tokens ask at once, there is one download at a time and, for unknown ids, one a minute.
/// </summary>
internal sealed class SigningKeyCache(
    string name, Func<CancellationToken, Task<SigningKeys>> download, TimeProvider time, ILogger logger)
{
    internal static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    internal static readonly TimeSpan PauseBetweenUnknownIds = TimeSpan.FromMinutes(1);
    internal static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan DownloadTimeout = TimeSpan.FromSeconds(15);

    private readonly Lock _gate = new();
    private SigningKeys? _keys;
    private DateTimeOffset _fresherThan = DateTimeOffset.MinValue;
    private DateTimeOffset _unknownIdsWaitUntil = DateTimeOffset.MinValue;
    private DateTimeOffset _failuresWaitUntil = DateTimeOffset.MinValue;
    private Task<SigningKeys?>? _running;

    /// <returns>Null when the issuer does not have the key or cannot be reached.</returns>
    public async Task<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var known = await CurrentAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        if (known is null || known.Find(keyId) is not null)
            return known?.Find(keyId);

        var renewed = await RenewedAsync(known).WaitAsync(cancellationToken).ConfigureAwait(false);
        return renewed?.Find(keyId);
    }

    private Task<SigningKeys?> CurrentAsync()
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            return _keys is not null && now < _fresherThan || now < _failuresWaitUntil
                ? Task.FromResult<SigningKeys?>(_keys)
                : _running ??= DownloadAsync();
        }
    }

    private Task<SigningKeys?> RenewedAsync(SigningKeys known)
    {
        lock (_gate)
        {
            if (_running is not null || !ReferenceEquals(_keys, known))
                return _running ?? Task.FromResult<SigningKeys?>(_keys);
            var now = time.GetUtcNow();
            if (now < _unknownIdsWaitUntil || now < _failuresWaitUntil)
                return Task.FromResult<SigningKeys?>(_keys);
            _unknownIdsWaitUntil = now + PauseBetweenUnknownIds;
            return _running = DownloadAsync();
        }
    }

    // Not bound to the request that happens to start it: others wait for the same download.
    private async Task<SigningKeys?> DownloadAsync()
    {
        await Task.Yield();
        SigningKeys? fresh = null;
        try
        {
            using var timeout = new CancellationTokenSource(DownloadTimeout, time);
            fresh = await download(timeout.Token).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            // Old _keys, if there are any, stay in use until the issuer answers again.
            logger.LogKeysNotRead(name, failure);
        }
        lock (_gate)
        {
            _running = null;
            var now = time.GetUtcNow();
            if (fresh is null)
                _failuresWaitUntil = now + PauseAfterFailure;
            else
                (_keys, _fresherThan) = (fresh, now + Lifetime);
            return _keys;
        }
    }
}
