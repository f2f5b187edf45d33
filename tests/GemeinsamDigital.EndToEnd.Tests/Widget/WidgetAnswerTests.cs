// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Widget;

public sealed class WidgetAnswerTests(Browser browser)
{
    private const string Question = "Stromausfall in Köpenick, Kiezbox";

    [Fact]
    public async Task The_detail_that_was_asked_for_is_seen_and_a_doubt_is_reported()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync();
        var citizen = await Citizen.GreetedAsync(tab, bot.Address);

        await citizen.SayAsync(Question);
        var answer = await citizen.HearAsync("answer", "Köpenick");
        await Expect(answer.Locator("li strong").Filter(new() { HasText = "Köpenick" })).ToHaveCountAsync(1);
        await Expect(answer).Not.ToContainTextAsync("**");

        await Expect(citizen.Button("Hilft nicht")).ToBeVisibleAsync();
        await Expect(citizen.Button("Stimmt das nicht?")).ToHaveCountAsync(0);
        await citizen.SayAsync("Das stimmt nicht");
        await citizen.HearAsync("prompt", "nur Wörter, die auch in meinen Artikeln stehen");
        await citizen.ChooseAsync("Inhalt ist veraltet");
        await citizen.HearAsync("prompt", "Magst du kurz sagen");
        await citizen.ChooseAsync("Überspringen");
        await citizen.HearAsync("notice", "Das Team sieht jetzt");

        Assert.Empty(tab.Problems);
    }
}
