// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Faults;

/// <summary>A picture on its way into an idea while things go wrong: it arrives, and it is kept once.</summary>
public sealed class WidgetUploadFaultTests(Browser browser, BotBehindGateway place) : IClassFixture<BotBehindGateway>
{
    private const string AskedNext = "Hast du das Bild selbst gemacht";

    [Theory]
    [InlineData("429")]
    [InlineData("502")]
    [InlineData("503")]
    [InlineData("204")]
    [InlineData("CallLost")]
    [InlineData("AnswerLost")]
    [InlineData("EmptyAnswer")]
    public async Task A_picture_that_does_not_get_through_is_sent_again_and_kept_once(string fault)
    {
        await using var chat = await AskedForPictureAsync();
        var before = place.Bot.Pictures;
        await chat.BreakAsync(Call.Upload, fault);

        await chat.Citizen.AttachAsync(PictureFile.Photo(), "Bild anhängen");
        await chat.LetPassUntilOverAsync();
        await chat.Citizen.HearAsync("prompt", AskedNext);

        await chat.AssertRecoveredAsync($"{Call.Upload} {fault}");
        await chat.AnsweredAsync();
        await AssertTakenOnceAsync(chat, before);
    }

    [Fact]
    public async Task A_picture_that_arrives_twice_is_kept_once()
    {
        await using var chat = await AskedForPictureAsync();
        var before = place.Bot.Pictures;
        chat.Gateway.Break(Call.Upload, new Fault.Twice());

        await chat.Tab.Page.RunAndWaitForResponseAsync(
            () => chat.Citizen.AttachAsync(PictureFile.Photo(), "Bild anhängen"), response => response.Url.EndsWith("/upload", StringComparison.Ordinal));

        await AssertTakenOnceAsync(chat, before);
    }

    [Fact]
    public async Task A_picture_that_is_on_its_way_when_the_socket_is_cut_arrives_once()
    {
        await using var chat = await AskedForPictureAsync();
        var before = place.Bot.Pictures;
        chat.Gateway.Break(Call.Upload, new Fault.Held());

        await chat.Citizen.AttachAsync(PictureFile.Photo(), "Bild anhängen");
        await chat.Tab.LetPassUntilAsync(chat.Gateway, Call.Upload);
        await chat.BreakAsync(Call.Resume, "503");
        chat.Gateway.CutSockets();
        chat.Gateway.LetGo();
        await chat.LetPassUntilOverAsync();

        await AssertTakenOnceAsync(chat, before);
        await chat.AssertRecoveredAsync($"{Call.Upload}, cut, {Call.Resume} 503");
    }

    private async Task<ChatAtGateway> AskedForPictureAsync()
    {
        var chat = await ChatAtGateway.GreetedAsync(browser, place);
        await chat.SayAsync(ChatAtGateway.Words.IHaveAnIdea);
        await chat.Citizen.HearAsync("prompt", "Was möchtest du einreichen?");
        await chat.SayAsync("Bild ändern");
        await chat.Citizen.HearAsync("prompt", "Möchtest du ein Bild zeigen?");
        return chat;
    }

    /// <summary>The citizen sees the picture where it was sent, is asked about it once, and the bot keeps one file more than before.</summary>
    private async Task AssertTakenOnceAsync(ChatAtGateway chat, IReadOnlyList<string> before)
    {
        await chat.Citizen.HearAsync("prompt", AskedNext);
        await Expect(chat.Failed).ToHaveCountAsync(0);
        var picture = chat.Tab.Page.Locator("gdb-chat .message img");
        await Expect(picture).ToHaveCountAsync(1);
        await Expect(picture).ToHaveJSPropertyAsync("naturalWidth", 1200);
        Assert.Distinct(await chat.Citizen.HeardAsync());
        Assert.Single(place.Bot.Pictures.Except(before));
    }
}
