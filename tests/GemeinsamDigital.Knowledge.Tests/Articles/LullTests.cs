// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using Microsoft.Extensions.Time.Testing;

namespace GemeinsamDigital.Knowledge.Tests.Articles;

public sealed class LullTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly Lull _lull;
    private int _told;

    public LullTests() => _lull = new Lull(() => _told++, _time);

    public void Dispose() => _lull.Dispose();

    [Fact]
    public void Two_quick_saves_are_told_once()
    {
        _lull.Notice();
        _time.Advance(Lull.Quiet / 2);
        _lull.Notice();
        _time.Advance(Lull.Quiet / 2);
        Assert.Equal(0, _told);

        _time.Advance(Lull.Quiet);

        Assert.Equal(1, _told);
    }

    [Fact]
    public void Who_never_stops_writing_is_told_in_time()
    {
        for (var waited = TimeSpan.Zero; waited < Lull.Patience; waited += Lull.Quiet / 3)
        {
            _lull.Notice();
            _time.Advance(Lull.Quiet / 3);
        }

        Assert.Equal(1, _told);
    }

    [Fact]
    public void A_save_after_the_pause_is_told_again()
    {
        _lull.Notice();
        _time.Advance(Lull.Quiet);
        _lull.Notice();
        _time.Advance(Lull.Quiet);

        Assert.Equal(2, _told);
    }

    [Fact]
    public void Nothing_is_told_any_more_after_the_end()
    {
        _lull.Notice();
        _lull.Dispose();

        _lull.TellNow();
        _time.Advance(Lull.Patience);

        Assert.Equal(0, _told);
    }

    [Fact]
    public async Task The_end_waits_for_what_is_being_told()
    {
        using ManualResetEventSlim began = new(), goOn = new();
        var done = false;
        var lull = new Lull(
            () =>
            {
                began.Set();
                goOn.Wait(TestContext.Current.CancellationToken);
                done = true;
            },
            _time);
        var telling = Task.Run(lull.TellNow, TestContext.Current.CancellationToken);
        began.Wait(TestContext.Current.CancellationToken);

        var end = Task.Run(() =>
        {
            lull.Dispose();
            return done;
        }, TestContext.Current.CancellationToken);
        goOn.Set();

        Assert.True(await end);
        await telling;
    }
}
