// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GemeinsamDigital.Bot.Tests.Channels.Web;

public sealed class FeedbackPageTests
{
    private const string Unknown = "/fragen?frage=Quantenphysik&sprache=de";
    private static readonly (string, string)[] Browser = [("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-User", "?1"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document")];

    [Fact]
    public async Task What_a_person_asks_in_vain_is_counted_in_words_of_the_articles()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);

        await visitor.GetAsync(Unknown, Browser);
        await visitor.GetAsync(Unknown, Browser);

        var entry = Assert.Single(await QueueAsync(host));
        Assert.Equal(("unanswered", 2L), (entry.Kind, entry.Times));
        Assert.DoesNotContain("uantenphysik", entry.Question, StringComparison.OrdinalIgnoreCase);
    }

    public static TheoryData<(string, string)[]> NoPersons => new(
        [],
        [("Sec-Fetch-Site", "none"), ("Sec-Fetch-User", "?1")],
        [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-User", "?1")],
        [("Sec-Fetch-Site", "same-origin")],
        [.. Browser, ("Sec-Purpose", "prefetch")],
        [.. Browser, ("Cache-Control", "max-age=0")]);

    [Theory, MemberData(nameof(NoPersons))]
    public async Task Crawlers_links_from_elsewhere_prefetching_and_reloading_count_nothing((string, string)[] headers)
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);

        var page = await SeenPage.ReadAsync(await visitor.GetAsync(Unknown, headers));

        Assert.Contains("Dazu weiß ich leider nichts", page.Text, StringComparison.Ordinal);
        Assert.Empty(await QueueAsync(host));
    }

    [Fact]
    public async Task None_of_the_candidates_counts_as_unanswered()
    {
        using var folder = QuestionPageTests.TwoBridges();
        await using var host = new BotHost { Settings = { [folder.Setting.Key] = folder.Setting.Value, ["Knowledge:CandidatesThreshold"] = "0.1" } };
        using var visitor = new Visitor(host, headers: Browser);

        var answer = await visitor.PressAsync(await visitor.OpenAsync("/fragen?frage=Wann+kommt+die+neue+Br%C3%BCcke%3F"), "Nichts davon");

        Assert.Contains("Dazu weiß ich leider nichts", answer.Text, StringComparison.Ordinal);
        Assert.Equal("unanswered", Assert.Single(await QueueAsync(host)).Kind);
    }

    [Fact]
    public async Task A_thumb_up_takes_one_press_and_no_cookie()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host, headers: Browser);

        using var response = await visitor.PostAsync(await visitor.OpenAsync("/fragen?frage=Kiezbox&sprache=de"), "Ja, das hilft", []);

        Assert.Contains("Das freut mich", (await SeenPage.ReadAsync(response)).Text, StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Equal([("kiezbox", true, null)], await RatingsAsync(host));
    }

    [Fact]
    public async Task A_browser_that_cannot_prove_where_a_form_comes_from_is_asked_to_press_again()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);

        var asked = await visitor.PressAsync(await visitor.OpenAsync("/fragen?artikel=kiezbox&sprache=de"), "Ja, das hilft");
        Assert.Equal(HttpStatusCode.BadRequest, asked.Status);
        Assert.Empty(await RatingsAsync(host));
        var thanked = await visitor.PressAsync(asked, "Ja, das hilft");

        Assert.Contains("Das freut mich", thanked.Text, StringComparison.Ordinal);
        Assert.Single(await RatingsAsync(host));
    }

    [Fact]
    public async Task Who_is_not_helped_says_why_and_only_words_of_the_articles_are_kept()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host, headers: Browser);

        var why = await visitor.PressAsync(await visitor.OpenAsync("/fragen?frage=Was+ist+die+Kiezbox+2.0,+Zzmarke%3F&sprache=de"), "Nein, das hilft nicht");
        var empty = await visitor.PressAsync(why, "Rückmeldung senden");
        var thanked = await visitor.PressAsync(empty, "Rückmeldung senden", ("grund", "outdated"), ("anmerkung", "Die Kiezbox von Zzmarke ist abgebaut, 0170 1234567"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Contains("Wähle bitte einen Grund aus", empty.Error("grund"), StringComparison.Ordinal);
        Assert.Contains("Danke! Das Team sieht jetzt", thanked.Text, StringComparison.Ordinal);
        Assert.Equal([("kiezbox", false, "outdated")], await RatingsAsync(host));
        var entry = Assert.Single(await QueueAsync(host));
        Assert.Equal(("outdated", "kiezbox"), (entry.Kind, entry.Article));
        Assert.Contains("iezbox", entry.Remark, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)zzmarke|1234", entry.Question + entry.Remark);
    }

    [Fact]
    public async Task A_form_of_another_site_counts_nothing()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host, headers: ("Sec-Fetch-Site", "cross-site"));
        var page = await visitor.OpenAsync("/fragen?artikel=kiezbox&sprache=de");

        await visitor.PressAsync(page, "Ja, das hilft");
        await visitor.PressAsync(page, "Nein, das hilft nicht", ("tun", "senden"), ("grund", "wrong"));

        Assert.Empty(await RatingsAsync(host));
        Assert.Empty(await QueueAsync(host));
    }

    [Fact]
    public async Task A_program_that_fills_every_field_counts_nothing()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host, headers: Browser);

        await visitor.PressAsync(await visitor.OpenAsync("/fragen?artikel=kiezbox&sprache=de"), "Ja, das hilft", ("webseite", "https://example.org"));

        Assert.Empty(await RatingsAsync(host));
    }

    [Theory]
    [InlineData("gibt-es-nicht")]
    [InlineData("krise-hilfe")]
    [InlineData("gespraech-danke")]
    public async Task What_cannot_be_rated_is_not(string article)
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host, headers: Browser);
        var page = await visitor.OpenAsync("/fragen?artikel=kiezbox&sprache=de");

        var answer = await visitor.PressAsync(page, "Ja, das hilft", ("artikel", article));

        Assert.Equal("/fragen", answer.Address.AbsolutePath);
        Assert.Empty(await RatingsAsync(host));
    }

    private static async Task<List<QueueEntry>> QueueAsync(BotHost host)
    {
        var entries = new List<QueueEntry>();
        await host.Services.GetRequiredService<IEditorQueue>().ReadAsync(alsoDone: true, entry =>
        {
            entries.Add(entry);
            return Task.CompletedTask;
        }, TestContext.Current.CancellationToken);
        return entries;
    }

    private static Task<IReadOnlyList<(string, bool, string?)>> RatingsAsync(BotHost host) => host.Services.GetRequiredService<IDatabase>().ReadAsync(
        (session, token) => session.ListAsync(
            "SELECT article, helpful, reason FROM feedback", [], row => (row.GetString(0), row.GetBoolean(1), row.IsDBNull(2) ? null : row.GetString(2)), token),
        TestContext.Current.CancellationToken);
}
