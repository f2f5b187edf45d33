// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Editors;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace GemeinsamDigital.Bot.Tests.Editors;

public sealed class ForgetOldReportsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Reports_are_forgotten_at_start_and_every_day_after()
    {
        var clock = new FakeTimeProvider(Now);
        var forgotten = new List<DateTimeOffset>();
        var queue = new Mock<IEditorQueue>();
        queue.Setup(each => each.ForgetAsync(It.IsAny<DateTimeOffset>(), It.IsAny<CancellationToken>()))
            .Callback((DateTimeOffset before, CancellationToken _) => forgotten.Add(before))
            .ReturnsAsync(0);
        var options = Options.Create(new EditorQueueOptions { Retention = TimeSpan.FromDays(30) });
        using var forget = new ForgetOldReports(queue.Object, options, clock, NullLogger<ForgetOldReports>.Instance);

        await forget.ForgetAsync(TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromDays(1));
        await forget.ForgetAsync(TestContext.Current.CancellationToken);

        Assert.Equal([Now.AddDays(-30), Now.AddDays(-29)], forgotten);
    }

    [Fact]
    public async Task A_database_that_is_away_ends_nothing()
    {
        var queue = new Mock<IEditorQueue>();
        queue.Setup(each => each.ForgetAsync(It.IsAny<DateTimeOffset>(), It.IsAny<CancellationToken>())).ThrowsAsync(new InvalidOperationException("away"));
        using var forget = new ForgetOldReports(
            queue.Object, Options.Create(new EditorQueueOptions()), TimeProvider.System, NullLogger<ForgetOldReports>.Instance);

        Assert.Null(await Record.ExceptionAsync(() => forget.ForgetAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task The_bot_forgets_by_itself()
    {
        await using var host = new BotHost();

        Assert.Single(host.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<ForgetOldReports>());
    }

    [Theory]
    [InlineData("00:00:00")]
    [InlineData("4000.00:00:00")]
    public void A_time_that_makes_no_sense_is_refused(string retention)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("EditorQueue:Retention", retention)]).Build();
        using var services = new ServiceCollection().AddSingleton<IConfiguration>(settings).AddEditors().BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<EditorQueueOptions>>().Value);
    }
}
