// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.WebChat;

public sealed class WebChatPictureTests(Browser browser)
{
    [Fact]
    public async Task A_picture_is_shown_from_the_bots_own_address_and_answered()
    {
        await using var site = await OtherSite.StartAsync();
        using var bot = new RunningBot(site.Origin);
        await using var tab = await browser.OpenTabAsync();
        var chat = await WebChatPage.OpenAsync(tab, site, bot);
        await chat.HearAsync("Ich bin der Chatbot von Gemeinsam Digital: Berlin");

        await chat.SendFileAsync(PictureFile.Photo());

        var picture = tab.Page.Locator($"img[src^='{bot.Address}directline/attachments/']");
        await Expect(picture).ToHaveJSPropertyAsync("naturalWidth", 1200);
        await chat.HearAsync("Bild");
        await Expect(tab.Page.GetByText("Wird gesendet")).ToHaveCountAsync(0);
        await Expect(tab.Page.GetByText("Senden fehlgeschlagen")).ToHaveCountAsync(0);
        Assert.Empty(tab.RequestsOutside(site.Address, bot.Address));
        Assert.Empty(tab.Problems);
    }

    [Fact]
    public async Task A_file_that_is_no_picture_is_answered_and_not_shown()
    {
        await using var site = await OtherSite.StartAsync();
        using var bot = new RunningBot(site.Origin);
        await using var tab = await browser.OpenTabAsync();
        var chat = await WebChatPage.OpenAsync(tab, site, bot);
        await chat.HearAsync("Ich bin der Chatbot von Gemeinsam Digital: Berlin");

        await chat.SendFileAsync(PictureFile.Letter());

        await chat.HearAsync("Bild");
        await Expect(tab.Page.GetByText("Wird gesendet")).ToHaveCountAsync(0);
        await Expect(tab.Page.Locator("img[src*='/attachments/']")).ToHaveCountAsync(0);
        Assert.Empty(tab.Problems);
    }
}
