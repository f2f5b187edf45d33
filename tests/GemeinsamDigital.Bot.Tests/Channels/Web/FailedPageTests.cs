// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using GemeinsamDigital.Bot.Channels.Web;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GemeinsamDigital.Bot.Tests.Channels.Web;

public sealed class FailedPageTests
{
    [Theory]
    [InlineData(BotLanguage.German, "lade diese Seite dann neu")]
    [InlineData(BotLanguage.GermanFormal, "laden Sie diese Seite dann neu")]
    [InlineData(BotLanguage.GermanSimple, "Lade die Seite dann noch einmal")]
    [InlineData(BotLanguage.English, "reload this page")]
    public async Task When_the_database_does_not_answer_people_read_what_to_do_and_no_word_of_theirs_is_logged(string language, string advice)
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        var form = await visitor.OpenAsync($"/status?sprache={language}");
        await host.Services.GetRequiredService<IDatabase>().WriteAsync(
            async (session, token) => Verdict.Keep(await session.ExecuteAsync("ALTER TABLE ideas RENAME TO elsewhere", [], token)), TestContext.Current.CancellationToken);

        var page = await visitor.PressAsync(form, BotLanguage.In(language, () => PageTexts.ShowStatus), [("nummer", "2026-00042"), ("code", "7K3M-9QXD-2B4C")]);

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Contains(advice, page.Text, StringComparison.Ordinal);
        Assert.Contains(host.Log.Lines, line => line.Contains("The page /status failed with SqliteException.", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("2026-00042", StringComparison.Ordinal) || line.Contains("7K3M", StringComparison.Ordinal));
    }
}
