// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace GemeinsamDigital.Bot.Tests.Answers;

public sealed class ReviewWarningTests : IDisposable
{
    private readonly ArticleFolder _articles = new ArticleFolder()
        .Topic("kiezbox", "Was ist die Kiezbox?", "Ein Netz aus Boxen.", asOf: "2025-12", reviewBy: "2026-11-23")
        .Topic("cityhub", "Was ist das CityHub?", "Ein Ort für Daten.", asOf: "2025", reviewBy: "2026-10")
        .Topic("kiezlabor", "Was ist das Kiezlabor?", "Ein Haus auf Rädern.", asOf: "2025-12-01", reviewBy: "2026-11-30");

    [Theory]
    [InlineData("2026-11-23T22:59:59Z", false)]
    [InlineData("2026-11-23T23:00:00Z", true)]
    public async Task The_warning_begins_when_the_day_is_over_in_Berlin(string now, bool warns)
    {
        var answer = await AskAsync("Was ist die Kiezbox?", now: now);

        Assert.Equal(warns, answer.EndsWith("\n\nAchtung: Diese Angaben (Stand: Dezember 2025) hätten inzwischen neu geprüft werden sollen. Vielleicht sind sie überholt.", StringComparison.Ordinal));
        Assert.Equal(warns, answer.Contains("Achtung", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Deutsch", "Quelle: [Quelle zu cityhub](https://example.org/cityhub) · Stand: 2025\n\nAchtung: Diese Angaben (Stand: 2025) hätten inzwischen neu geprüft werden sollen. Vielleicht sind sie überholt.")]
    [InlineData("Siezen", "Quelle: [Quelle zu cityhub](https://example.org/cityhub) · Stand: 2025\n\nAchtung: Diese Angaben (Stand: 2025) hätten inzwischen neu geprüft werden sollen. Vielleicht sind sie überholt.")]
    [InlineData("Leichte Sprache", "Das habe ich hier gelesen: [Quelle zu cityhub](https://example.org/cityhub) · Das ist von: 2025\n\nAchtung: Diese Antwort ist alt.\nDie Antwort ist aus dieser Zeit: 2025.\nWir müssen die Antwort neu prüfen.\nVielleicht ist heute etwas anders.")]
    [InlineData("English", "Source: [Quelle zu cityhub](https://example.org/cityhub) · As of: 2025\n\nPlease note: this information (as of: 2025) should have been checked again by now. It may be out of date.")]
    public async Task Each_language_has_its_words(string language, string end) =>
        Assert.EndsWith(end, await AskAsync("Was ist das CityHub?", language), StringComparison.Ordinal);

    [Theory]
    [InlineData("Deutsch", "1. Dezember 2025")]
    [InlineData("Leichte Sprache", "1. Dezember 2025")]
    [InlineData("English", "1 December 2025")]
    public async Task A_day_is_written_as_people_write_it(string language, string day)
    {
        var answer = await AskAsync("Was ist das Kiezlabor?", language, "2026-12-01T12:00:00Z");

        Assert.Equal(3, answer.Split(day).Length);
    }

    public void Dispose() => _articles.Dispose();

    private async Task<string> AskAsync(string question, string language = "Deutsch", string now = "2026-11-23T09:00:00Z")
    {
        await using var host = new BotHost(new FakeTimeProvider(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)));
        host.Settings.Add(_articles.Setting.Key, _articles.Setting.Value);
        var chat = new Chat(host);
        await chat.SayAsync(language);
        return Assert.Single(await chat.SayAsync(question)).Text;
    }
}
