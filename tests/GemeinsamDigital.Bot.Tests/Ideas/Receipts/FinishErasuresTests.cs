// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Ideas.Receipts;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace GemeinsamDigital.Bot.Tests.Ideas.Receipts;

/// <summary>Anybody may erase something; those who write must not wait for that all the time.</summary>
public sealed class FinishErasuresTests
{
    private static readonly TimeSpan Cleaning = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task After_a_long_cleaning_of_the_file_the_next_one_is_not_at_once()
    {
        var clock = new FakeTimeProvider();
        var database = new Mock<IDatabase>();
        database.Setup(one => one.ReadAsync(It.IsAny<Func<Session, CancellationToken, Task<IReadOnlyList<UnfinishedErasure>>>>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync([new UnfinishedErasure(1, null)]);
        var scrubs = 0;
        database.Setup(one => one.ScrubAsync(It.IsAny<CancellationToken>())).ReturnsAsync(() =>
        {
            scrubs++;
            clock.Advance(Cleaning);
            return false;
        });
        using var worker = new FinishErasures(
            new Erasures(database.Object), new PictureFolder(Path.GetTempPath(), clock), clock, NullLogger<FinishErasures>.Instance);

        await worker.WorkOnceAsync(TestContext.Current.CancellationToken);
        await worker.WorkOnceAsync(TestContext.Current.CancellationToken);
        clock.Advance((Cleaning * 30) - TimeSpan.FromSeconds(1));
        await worker.WorkOnceAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, scrubs);

        clock.Advance(TimeSpan.FromSeconds(1));
        await worker.WorkOnceAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, scrubs);
    }
}
