// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Connector.Authentication.Keys;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

namespace GemeinsamDigital.BotFramework.Tests.Connector.Authentication;

public class SigningKeyCacheTests
{
    private readonly FakeTimeProvider _time = new(TokenIssuer.Now);
    private readonly List<string> _published = ["first"];
    private readonly SigningKeyCache _cache;
    private Func<Task> _onDownload = () => Task.CompletedTask;
    private int _downloads;

    public SigningKeyCacheTests() => _cache = new SigningKeyCache("keys", DownloadAsync, _time, NullLogger.Instance);

    [Fact]
    public async Task Keys_are_read_once_for_many_tokens()
    {
        for (var i = 0; i < 5; i++)
            Assert.NotNull(await FindAsync("first"));

        Assert.Equal(1, _downloads);
    }

    [Fact]
    public async Task Keys_are_read_again_after_a_day()
    {
        await FindAsync("first");
        _time.Advance(TimeSpan.FromHours(25));
        await FindAsync("first");

        Assert.Equal(2, _downloads);
    }

    [Fact]
    public async Task A_new_key_is_found_without_a_restart()
    {
        await FindAsync("first");
        _published.Add("second");

        Assert.NotNull(await FindAsync("second"));
        Assert.Equal(2, _downloads);
    }

    [Fact]
    public async Task Made_up_key_ids_cause_one_download_a_minute()
    {
        for (var i = 0; i < 100; i++)
            Assert.Null(await FindAsync($"made-up-{i}"));
        Assert.Equal(2, _downloads);

        _time.Advance(SigningKeyCache.PauseBetweenUnknownIds);
        await FindAsync("made-up");

        Assert.Equal(3, _downloads);
    }

    [Fact]
    public async Task Any_number_of_tokens_at_once_share_one_download()
    {
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _onDownload = () => ready.Task;

        var waiting = Enumerable.Range(0, 50).Select(_ => FindAsync("first")).ToList();
        ready.SetResult();

        Assert.All(await Task.WhenAll(waiting), Assert.NotNull);
        Assert.Equal(1, _downloads);
    }

    [Fact]
    public async Task Any_number_of_tokens_with_a_new_key_share_one_renewal()
    {
        await FindAsync("first");
        _published.Add("second");
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _onDownload = () => ready.Task;

        var waiting = Enumerable.Range(0, 50).Select(_ => FindAsync("second")).ToList();
        ready.SetResult();

        Assert.All(await Task.WhenAll(waiting), Assert.NotNull);
        Assert.Equal(2, _downloads);
    }

    [Fact]
    public async Task While_the_issuer_is_away_old_keys_stay_in_use()
    {
        await FindAsync("first");
        _time.Advance(TimeSpan.FromHours(25));
        _onDownload = () => throw new HttpRequestException("away");

        Assert.NotNull(await FindAsync("first"));
    }

    [Fact]
    public async Task An_issuer_that_is_away_is_asked_again_after_a_pause()
    {
        _onDownload = () => throw new HttpRequestException("away");
        for (var i = 0; i < 10; i++)
            Assert.Null(await FindAsync("first"));
        Assert.Equal(1, _downloads);

        _onDownload = () => Task.CompletedTask;
        _time.Advance(SigningKeyCache.PauseAfterFailure);

        Assert.NotNull(await FindAsync("first"));
    }

    [Fact]
    public async Task A_request_that_is_given_up_does_not_stop_the_download_for_others()
    {
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _onDownload = () => ready.Task;
        using var impatient = new CancellationTokenSource();

        var given = _cache.FindAsync("first", impatient.Token);
        var waiting = FindAsync("first");
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        ready.SetResult();

        Assert.NotNull(await waiting);
        Assert.Equal(1, _downloads);
    }

    private Task<SigningKey?> FindAsync(string keyId) => _cache.FindAsync(keyId, TestContext.Current.CancellationToken);

    private async Task<SigningKeys> DownloadAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _downloads);
        await _onDownload();
        return new SigningKeys(new JsonWebKeySet(
            $$"""{"keys":[{{string.Join(',', _published.Select(id => $$"""{"kty":"RSA","kid":"{{id}}","n":"AQAB","e":"AQAB"}"""))}}]}"""));
    }
}
