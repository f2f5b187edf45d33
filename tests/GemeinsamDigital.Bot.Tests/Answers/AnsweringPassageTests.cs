// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Answers;

public sealed class AnsweringPassageTests : IAsyncLifetime
{
    private const string Source = "\n\nQuelle: [Quelle zu kiezbox](https://example.org/kiezbox) · Stand: Dezember 2025";

    private readonly ArticleFolder _articles = new ArticleFolder()
        .Topic("kiezbox", "Was ist die Kiezbox?", "Die Kiezbox ist ein Netz aus Boxen mit Solarstrom.\n\n- **Anlass:** 2019 fiel in Köpenick der Strom aus.\n- Die Boxen messen die Temperatur.");

    private readonly BotHost _host = new();

    public ValueTask InitializeAsync()
    {
        for (var i = 0; i < 20; i++)
            _articles.Topic($"thema-{i}", $"Thema Nummer {i}", "Irgendetwas anderes steht hier.");
        _host.Settings.Add(_articles.Setting.Key, _articles.Setting.Value);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _articles.Dispose();
    }

    [Theory]
    [InlineData("Was ist die Kiezbox?", "Die Kiezbox ist ein Netz aus Boxen mit Solarstrom.")]
    [InlineData("Hat die Kiezbox Solarstrom?", "Die Kiezbox ist ein Netz aus Boxen mit **Solarstrom**.")]
    [InlineData("Misst die Kiezbox die Temperatur?", "Die Kiezbox ist ein Netz aus Boxen mit Solarstrom.\n\n- Die Boxen messen die **Temperatur**.")]
    [InlineData("Kiezbox in Köpenick", "Die Kiezbox ist ein Netz aus Boxen mit Solarstrom.\n\n- **Anlass:** 2019 fiel in **Köpenick** der Strom aus.")]
    public async Task The_detail_that_was_asked_for_follows_the_short_answer(string question, string answer) =>
        Assert.Equal(answer + Source, Assert.Single(await new Chat(_host).SayAsync(question)).Text);
}
