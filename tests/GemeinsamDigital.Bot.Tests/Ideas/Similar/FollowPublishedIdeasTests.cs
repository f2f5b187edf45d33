// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.Similar;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Moq;

namespace GemeinsamDigital.Bot.Tests.Ideas.Similar;

public sealed class FollowPublishedIdeasTests
{
    [Fact]
    public async Task The_bot_follows_what_is_published_and_the_dialog_asks_it()
    {
        await using var host = new BotHost();

        Assert.Single(host.Services.GetServices<IHostedService>().OfType<FollowPublishedIdeas>());
        Assert.Same(host.Services.GetRequiredService<SimilarIdeas>(), host.Services.GetRequiredService<ISimilarIdeas>());
    }

    [Fact]
    public async Task A_database_that_is_away_is_said_once_and_breaks_nothing()
    {
        var database = new Mock<IDatabase>();
        database.SetReturnsDefault(Task.FromException<PublishedState>(new TimeoutException("secret")));
        using var similar = new SimilarIdeas(new PublishedIdeas(database.Object));
        using var log = new LogCapture();
        using var logging = LoggerFactory.Create(builder => builder.AddProvider(log));
        using var follow = new FollowPublishedIdeas(similar, TimeProvider.System, logging.CreateLogger<FollowPublishedIdeas>());

        await follow.FollowAsync(TestContext.Current.CancellationToken);
        await follow.FollowAsync(TestContext.Current.CancellationToken);

        Assert.Equal("Error Published ideas could not be read for the similar ideas: TimeoutException. ", Assert.Single(log.Lines));
        Assert.Empty(similar.Find("Solarbank in Neukölln", "Bänke", []));
    }
}
