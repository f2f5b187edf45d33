// SPDX-License-Identifier: EUPL-1.2
using System.Net.Http.Headers;
using GemeinsamDigital.Bot.Channels.Pictures;
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Tests.Channels.DirectLine;
using GemeinsamDigital.Bot.Tests.Ideas.Pictures;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Rest;
using Moq;

namespace GemeinsamDigital.Bot.Tests.Channels.Pictures;

public sealed class IncomingPictureTests : IDisposable
{
    private readonly PictureFolderOfTest folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_picture_of_the_channels_own_service_is_fetched_with_the_bots_token()
    {
        await using var service = await OtherService.StartAsync(Drawn.Png());

        var result = await ReadAsync(service.Url, $"{service.Url}/picture");

        Assert.Equal((800, 600), Assert.IsType<PictureResult.Taken>(result) is var taken ? (taken.Width, taken.Height) : default);
        Assert.Equal(["/picture Bearer secret"], service.Asked);
    }

    [Fact]
    public async Task Asked_twice_in_a_turn_it_fetches_once()
    {
        await using var service = await OtherService.StartAsync(Drawn.Png());
        var incoming = Incoming();
        using var context = Turn(service.Url, new Attachment(contentUrl: $"{service.Url}/picture"));

        var first = await incoming.ReadAsync(context, TestContext.Current.CancellationToken);
        var second = await incoming.ReadAsync(context, TestContext.Current.CancellationToken);

        Assert.Same(first, second);
        Assert.Single(service.Asked);
        Assert.Single(folder.Files);
    }

    [Theory]
    [InlineData("http://127.0.0.2:1/picture")]
    [InlineData("http://example.org/picture")]
    [InlineData("https://example.org/picture")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://smba.trafficmanager.net/picture")]
    [InlineData("https://smba.trafficmanager.net@example.org/picture")]
    [InlineData("https://smba.trafficmanager.net:444/picture")]
    [InlineData("https://smba.trafficmanager.net.example.org/picture")]
    [InlineData("http://smba.trafficmanager.net/picture")]
    [InlineData("//smba.trafficmanager.net/picture")]
    [InlineData("picture")]
    public async Task No_other_place_is_asked(string address)
    {
        var clients = new Mock<IHttpClientFactory>(MockBehavior.Strict);

        var result = await ReadAsync("https://smba.trafficmanager.net/emea/", address, clients.Object);

        Assert.Equal(PictureRefusal.OutOfReach, Assert.IsType<PictureResult.Refused>(result).Why);
        clients.VerifyNoOtherCalls();
    }

    [Fact]
    public async Task The_machine_itself_is_asked_in_development_only_and_without_the_token()
    {
        await using var service = await OtherService.StartAsync(Drawn.Png());

        var inProduction = await ReadAsync("https://smba.trafficmanager.net/", $"{service.Url}/picture");
        var inDevelopment = await ReadAsync("http://localhost:1", $"{service.Url}/picture", environment: Environments.Development);

        Assert.IsType<PictureResult.Refused>(inProduction);
        Assert.IsType<PictureResult.Taken>(inDevelopment);
        Assert.Equal(["/picture"], service.Asked);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var service = await OtherService.StartAsync(Drawn.Png());

        var result = await ReadAsync(service.Url, $"{service.Url}/elsewhere");

        Assert.Equal(PictureRefusal.OutOfReach, Assert.IsType<PictureResult.Refused>(result).Why);
        Assert.Single(service.Asked);
    }

    [Theory]
    [InlineData("/missing", PictureRefusal.OutOfReach)]
    [InlineData("/endless", PictureRefusal.TooLarge)]
    public async Task What_cannot_be_taken_has_a_reason(string path, object why)
    {
        await using var service = await OtherService.StartAsync(Drawn.Png());

        Assert.Equal(why, Assert.IsType<PictureResult.Refused>(await ReadAsync(service.Url, service.Url + path)).Why);
    }

    [Fact]
    public async Task A_service_that_says_nothing_is_not_waited_for()
    {
        await using var service = await OtherService.StartAsync(Drawn.Png());

        var reading = ReadAsync(service.Url, $"{service.Url}/silence");
        await Eventually.HoldsAsync(() => !service.Asked.IsEmpty);
        folder.Clock.Advance(TimeSpan.FromSeconds(11));

        Assert.Equal(PictureRefusal.OutOfReach, Assert.IsType<PictureResult.Refused>(await reading).Why);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_out_of_reach() =>
        Assert.Equal(PictureRefusal.OutOfReach, Assert.IsType<PictureResult.Refused>(await ReadAsync("http://127.0.0.1:1", "http://127.0.0.1:1/picture")).Why);

    [Fact]
    public async Task An_address_that_is_the_picture_itself_is_read()
    {
        var result = await ReadAsync("http://localhost:1", "data:text/html;base64," + Convert.ToBase64String(Drawn.Jpeg()));

        Assert.IsType<PictureResult.Taken>(result);
    }

    [Theory]
    [InlineData("data:", PictureRefusal.NotAPicture)]
    [InlineData("data:image/png,hello", PictureRefusal.NotAPicture)]
    [InlineData("data:image/png;base64,", PictureRefusal.NotAPicture)]
    [InlineData("data:image/png;base64,*", PictureRefusal.Damaged)]
    [InlineData("data:image/png;base64,aGFsbG8=", PictureRefusal.NotAPicture)]
    public async Task An_address_that_only_looks_like_a_picture_is_refused(string address, object why) =>
        Assert.Equal(why, Assert.IsType<PictureResult.Refused>(await ReadAsync("http://localhost:1", address)).Why);

    [Fact]
    public async Task An_address_that_is_too_large_a_picture_is_refused() =>
        Assert.Equal(
            PictureRefusal.TooLarge,
            Assert.IsType<PictureResult.Refused>(await ReadAsync("http://localhost:1", "data:image/png;base64," + new string('A', 7_000_000))).Why);

    [Fact]
    public async Task Cards_and_formatted_text_are_no_files()
    {
        using var context = Turn("http://localhost:1", new Attachment("text/html", content: "<p>hallo</p>"), new Attachment("application/vnd.microsoft.card.hero", content: new object()));

        Assert.Null(await Incoming().ReadAsync(context, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Another_channel_cannot_say_that_something_was_uploaded()
    {
        using var context = Turn("http://localhost:1");
        context.Activity.ChannelId = Microsoft.Bot.Connector.Channels.Directline;
        context.Activity.Entities = [new Entity(PictureEntity.Type) { Properties = new() { ["picture"] = folder.Pictures.Store("picture"u8, isJpeg: true), ["width"] = 800, ["height"] = 600 } }];

        Assert.Null(await Incoming().ReadAsync(context, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_bot_has_it()
    {
        await using var host = new BotHost();

        Assert.NotNull(host.Services.GetService<IncomingPicture>());
    }

    private async Task<PictureResult?> ReadAsync(string serviceUrl, string address, IHttpClientFactory? clients = null, string? environment = null)
    {
        using var context = Turn(serviceUrl, new Attachment("image/png", address));
        return await Incoming(clients, environment).ReadAsync(context, TestContext.Current.CancellationToken);
    }

    private IncomingPicture Incoming(IHttpClientFactory? clients = null, string? environment = null)
    {
        var host = Mock.Of<IHostEnvironment>(each => each.EnvironmentName == (environment ?? Environments.Production));
        return new IncomingPicture(folder.Intake, new PictureDownload(clients ?? AsShipped(), folder.Intake, host, folder.Clock));
    }

    private static IHttpClientFactory AsShipped() =>
        new ServiceCollection().AddIncomingPictures().BuildServiceProvider().GetRequiredService<IHttpClientFactory>();

    private static TurnContext Turn(string serviceUrl, params Attachment[] attachments)
    {
        var context = new TurnContext(new TestAdapter(), new Activity(ActivityTypes.Message) { ServiceUrl = serviceUrl, Attachments = attachments });
        context.TurnState.Set(Mock.Of<IConnectorClient>(client => client.Credentials == new Secret()));
        return context;
    }

    private sealed class Secret : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "secret");
            return Task.CompletedTask;
        }
    }
}
