// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GemeinsamDigital.Bot.Tests.Channels.Web;

public sealed class QuestionPageTests(QuestionPageTests.Shipped shipped) : IClassFixture<QuestionPageTests.Shipped>
{

    [Fact]
    public async Task A_question_is_answered_with_the_passage_source_date_and_where_to_go_on()
    {
        using var visitor = new Visitor(shipped.Host);

        var page = await AskAsync(visitor, "Was bringt die Kiezbox bei Stromausfall im Alltag?");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("<title>Antwort: Was ist die Kiezbox 2.0? –", page.Html, StringComparison.Ordinal);
        Assert.Contains("Deine Frage: „Was bringt die Kiezbox bei Stromausfall im Alltag?“", page.Text, StringComparison.Ordinal);
        Assert.Contains("<strong>Im Alltag:</strong>", page.Html, StringComparison.Ordinal);
        Assert.Contains("Quellen: Smart City Berlin: Interview zur Kiezbox 2.0", page.Text, StringComparison.Ordinal);
        Assert.Contains("Stand: 2025", page.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"fragen?artikel=kiezbox&amp;sprache=de\">Mehr dazu</a>", page.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"fragen?artikel=kiezbox-standorte&amp;sprache=de\">Wo stehen Kiezboxen?</a>", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Was ist die Kiezbox?", BotLanguage.German)]
    [InlineData("Wer bezahlt das alles?", BotLanguage.German)]
    [InlineData("What is the Kiezbox?", BotLanguage.English)]
    [InlineData("Was ist die Kiezbox? Und wer ist CDO?", BotLanguage.GermanFormal)]
    public async Task The_page_says_what_the_chat_says(string question, string language)
    {
        using var visitor = new Visitor(shipped.Host);
        var said = BotLanguage.In(language, () => shipped.Host.Services.GetRequiredService<AnswerQuestion>().To(question).Reply.Text);

        var page = await AskAsync(visitor, question, $"&sprache={language}");

        Assert.All(said.Split("\n", StringSplitOptions.RemoveEmptyEntries).Where(line => line != "---"), line => Assert.Contains(Words(line), page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_follow_up_leans_on_the_article_that_was_read()
    {
        using var visitor = new Visitor(shipped.Host);

        var first = await AskAsync(visitor, "Was ist die Kiezbox?");
        var second = await visitor.OpenAsync($"/fragen?frage=Und+wo+stehen+die%3F&nach={first.Entry("nach")}&sprache=de");
        var alone = await AskAsync(visitor, "Und wo stehen die?");

        Assert.Contains("Antwort: Wo stehen Kiezboxen?", second.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Antwort: Wo stehen Kiezboxen?", alone.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_questions_are_both_answered()
    {
        using var visitor = new Visitor(shipped.Host);

        var page = await AskAsync(visitor, "Was ist die Kiezbox? Und wer ist CDO?");

        Assert.Contains("<title>Antworten auf deine Fragen –", page.Html, StringComparison.Ordinal);
        Assert.Contains("Netz aus Boxen", page.Text, StringComparison.Ordinal);
        Assert.Contains("CDO", page.Text, StringComparison.Ordinal);
        Assert.Contains("<hr>", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Meinst du eine dieser Fragen?")]
    [InlineData("de-FORMAL", "Meinen Sie eine dieser Fragen?")]
    [InlineData("de-SIMPLE", "Meinst du eine von diesen Fragen?")]
    public async Task Where_several_topics_come_close_they_are_offered_as_links(string language, string heading)
    {
        using var folder = TwoBridges();
        await using var host = new BotHost { Settings = { [folder.Setting.Key] = folder.Setting.Value, ["Knowledge:CandidatesThreshold"] = "0.1" } };
        using var visitor = new Visitor(host);

        var page = await AskAsync(visitor, "Wann kommt die neue Brücke?", $"&sprache={language}");

        Assert.Contains($"<h1>{heading}</h1>", page.Html, StringComparison.Ordinal);
        Assert.Contains($"href=\"fragen?artikel=nordbruecke&amp;sprache={language}\"", page.Html, StringComparison.Ordinal);
        Assert.Contains($"href=\"fragen?artikel=suedbruecke&amp;sprache={language}\"", page.Html, StringComparison.Ordinal);
        Assert.Equal("Wann kommt die neue Brücke?", page.Entry("frage"));
    }

    [Fact]
    public async Task What_is_not_known_is_said_with_the_way_to_people_and_the_question_ready_to_change()
    {
        using var visitor = new Visitor(shipped.Host);

        var page = await AskAsync(visitor, "Quantenphysik");

        Assert.Contains("<title>Keine Antwort gefunden –", page.Html, StringComparison.Ordinal);
        Assert.Contains("Dazu weiß ich leider nichts", page.Text, StringComparison.Ordinal);
        Assert.Contains("<a href=\"./#kontakt\">Kontaktseite</a>", page.Html, StringComparison.Ordinal);
        Assert.Equal("Quantenphysik", page.Entry("frage"));
        Assert.Contains("noindex", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ich will nicht mehr leben")]
    [InlineData("Was ist die Kiezbox? Ich will nicht mehr leben.")]
    public async Task Whoever_is_in_danger_reads_where_help_is_and_is_asked_nothing(string question)
    {
        using var visitor = new Visitor(shipped.Host);

        var page = await AskAsync(visitor, question);

        Assert.Contains("112", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Forms, form => form.HasButton("Ja, das hilft"));
        Assert.DoesNotContain("So geht es weiter", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_should_have_been_reviewed_says_so()
    {
        using var folder = new ArticleFolder().Topic("bruecke", "Was ist mit der Brücke?", "Sie wird gebaut.", asOf: "2023-05", reviewBy: "2024-01");
        await using var host = new BotHost { Settings = { [folder.Setting.Key] = folder.Setting.Value } };
        using var visitor = new Visitor(host);

        Assert.Contains("Achtung: Diese Angaben (Stand: Mai 2023)", (await AskAsync(visitor, "Was ist mit der Brücke?")).Text, StringComparison.Ordinal);
        Assert.Contains("Achtung: Diese Angaben (Stand: Mai 2023)", (await visitor.OpenAsync("/fragen?artikel=bruecke")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_English_question_on_the_German_page_is_answered_in_English()
    {
        using var visitor = new Visitor(shipped.Host);

        var page = await AskAsync(visitor, "What is the Kiezbox and who has built it?", "&sprache=de");

        Assert.Contains("<html lang=\"en\">", page.Html, StringComparison.Ordinal);
        Assert.Contains("Your question", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_exists_only_in_German_is_marked_as_German_on_an_English_page()
    {
        using var folder = new ArticleFolder().Topic("bruecke", "Was ist mit der Brücke?", "Sie wird gebaut.").Topic("bahn", "What about the railway?", "It runs.", language: "en");
        await using var host = new BotHost { Settings = { [folder.Setting.Key] = folder.Setting.Value } };
        using var visitor = new Visitor(host);

        var page = await visitor.OpenAsync("/fragen?artikel=bruecke&sprache=en");

        Assert.Contains("<div><p>I have this answer in German only.</p></div><div lang=\"de\"><p>Sie wird gebaut.</p></div><div><p>Source:", page.Html, StringComparison.Ordinal);
        Assert.Contains("<h1 lang=\"de\">", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Idee einreichen", "href=\"idee?sprache=de\"")]
    [InlineData("Ich habe eine Idee: mehr Bänke", "href=\"idee?sprache=de\"")]
    [InlineData("Status", "href=\"status?sprache=de\"")]
    [InlineData("2026-00012 7K3M-9QXD-2B4C", "href=\"status?sprache=de\"")]
    [InlineData("Hilfe", "href=\"./#kontakt\"")]
    [InlineData("Datenschutz", "href=\"datenschutz.html\"")]
    [InlineData("Bist du ein Mensch?", "Ich bin eine Maschine")]
    [InlineData("Danke!", "Gern geschehen")]
    public async Task The_words_of_the_chat_lead_to_the_page_that_does_the_same(string words, string leads)
    {
        using var visitor = new Visitor(shipped.Host);

        Assert.Contains(leads, ContentOf(await AskAsync(visitor, words)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_for_another_language_switches_the_page()
    {
        using var visitor = new Visitor(shipped.Host);

        var page = await AskAsync(visitor, "Leichte Sprache");

        Assert.Equal("/fragen?sprache=de-SIMPLE", page.Address.PathAndQuery);
    }

    [Fact]
    public async Task Other_languages_are_links_that_keep_the_question()
    {
        using var visitor = new Visitor(shipped.Host);

        var page = await visitor.OpenAsync("/fragen?frage=Wo+stehen+die%3F&nach=kiezbox&sprache=de");

        Assert.All(["de", "de-FORMAL", "de-SIMPLE", "en"], language =>
            Assert.Contains($"href=\"fragen?frage=Wo%20stehen%20die%3F&amp;nach=kiezbox&amp;sprache={language}\"", page.Html, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/fragen?frage=", "Im Feld steht noch nichts")]
    [InlineData("/fragen?frage=%20%E2%80%8B%20", "Im Feld steht noch nichts")]
    public async Task An_empty_question_is_asked_for_at_its_field(string address, string problem)
    {
        using var visitor = new Visitor(shipped.Host);

        var page = await visitor.OpenAsync(address);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("<title>Bitte prüfen: Fragen stellen –", page.Html, StringComparison.Ordinal);
        Assert.Contains(problem, page.Error("frage"), StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_is_too_long_comes_back_whole_with_how_to_go_on()
    {
        using var visitor = new Visitor(shipped.Host);
        var question = string.Concat(Enumerable.Repeat("Warum? ", 290)).Trim();

        var page = await AskAsync(visitor, question);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Das sind 29 Zeichen zu viel; lesen kann das Programm 2.000", page.Error("frage"), StringComparison.Ordinal);
        Assert.Equal(question, page.Entry("frage"));
    }

    [Fact]
    public async Task The_overview_links_every_topic_and_says_that_a_machine_answers()
    {
        using var visitor = new Visitor(shipped.Host);

        var page = await visitor.OpenAsync("/fragen");

        Assert.Contains("Es antwortet ein Computerprogramm, kein Mensch", page.Text, StringComparison.Ordinal);
        var topics = shipped.Host.Services.GetRequiredService<KnowledgeSource>().Current.Articles
            .Where(article => article.Language == "de" && article.Kind != Knowledge.Articles.ArticleKind.Talk).ToList();
        Assert.InRange(topics.Count, 100, 1_000);
        Assert.All(topics, topic => Assert.Single(Regex.Matches(page.Html, $"artikel={topic.Id}&amp;sprache=de\">")));
    }

    [Fact]
    public void Every_topic_stands_in_a_group()
    {
        var groups = BotLanguage.In(BotLanguage.German, () => shipped.Host.Services.GetRequiredService<Topics>().Groups());

        Assert.DoesNotContain(groups, group => group.Name == AnswerTexts.OtherTopics);
        Assert.Contains(groups, group => group.Name == "Begriffe von A bis Z");
    }

    [Fact]
    public async Task An_article_has_an_address_that_may_be_kept_and_passed_on()
    {
        await using var host = new BotHost { Settings = { ["Site:PublicUrl"] = "https://ideen.example/" } };
        using var visitor = new Visitor(host);

        using var first = await visitor.GetAsync("/fragen?artikel=kiezbox&sprache=de-FORMAL");
        var page = await SeenPage.ReadAsync(first);
        using var again = await visitor.GetAsync("/fragen?artikel=kiezbox&sprache=de-FORMAL", ("If-None-Match", first.Headers.ETag!.ToString()));
        using var other = await visitor.GetAsync("/fragen?artikel=kiezbox&sprache=en", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.True(first.Headers.CacheControl!.Public);
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, other.StatusCode));
        Assert.Contains("Anlass:", page.Text, StringComparison.Ordinal);
        Assert.Contains("rel=\"canonical\" href=\"https://ideen.example/fragen?artikel=kiezbox&amp;sprache=de\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("property=\"og:title\" content=\"Was ist die Kiezbox 2.0?\"", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("noindex", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_engines_read_the_beginning_of_an_article_without_its_Markdown()
    {
        using var folder = new ArticleFolder().Topic("glossar", "Gibt es ein Glossar?", "**Ja**, ein [Glossar](https://example.org/glossar) der Strategie.");
        await using var host = new BotHost { Settings = { [folder.Setting.Key] = folder.Setting.Value } };
        using var visitor = new Visitor(host);

        var page = await visitor.OpenAsync("/fragen?artikel=glossar&sprache=de");

        Assert.Contains("<meta name=\"description\" content=\"Ja, ein Glossar der Strategie.\">", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_does_not_exist_is_not_found_but_all_others_are()
    {
        using var visitor = new Visitor(shipped.Host);

        var page = await visitor.OpenAsync("/fragen?artikel=gibt-es-nicht");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("artikel=kiezbox&amp;", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fragen")]
    [InlineData("/fragen?artikel=kiezbox")]
    [InlineData("/fragen?frage=Was+ist+die+Kiezbox%3F")]
    [InlineData("/fragen?frage=Quantenphysik")]
    public async Task Asking_sets_no_cookie_and_runs_no_script(string address)
    {
        using var visitor = new Visitor(shipped.Host);

        using var response = await visitor.GetAsync(address);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Contains("script-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        Assert.Equal(address.Contains("frage=", StringComparison.Ordinal), response.Headers.CacheControl!.NoStore);
        Assert.Equal(address.Contains("frage=", StringComparison.Ordinal), response.Headers.Contains("X-Robots-Tag"));
    }

    [Theory]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("</title><img src=x onerror=alert(1)>")]
    [InlineData("[Klick](javascript:alert(1)) **fett**")]
    [InlineData("&sprache=en#\"<b>")]
    [InlineData("{{7*7}} ${7*7} <%= 7 %>")]
    [InlineData("' OR 1=1; DROP TABLE ideas; --")]
    [InlineData("../../etc/passwd\0")]
    [InlineData("title:(a OR b) AND *:* ~10 \"")]
    [InlineData("\ud83d kaputt \u202e umgedreht")]
    public async Task What_is_hostile_is_shown_as_text(string hostile)
    {
        using var visitor = new Visitor(shipped.Host);

        SeenPage[] pages =
        [
            await AskAsync(visitor, hostile), await AskAsync(visitor, $"Was ist die Kiezbox {hostile}"), await AskAsync(visitor, hostile + new string('x', 2_000)),
            await visitor.OpenAsync($"/fragen?artikel={Uri.EscapeDataString(hostile)}"),
            await visitor.OpenAsync($"/fragen?frage=Kiezbox&nach={Uri.EscapeDataString(hostile)}&sprache={Uri.EscapeDataString(hostile)}"),
            await visitor.OpenAsync($"/rueckmeldung?artikel={Uri.EscapeDataString(hostile)}&danke=ja"),
        ];

        Assert.All(pages, page =>
        {
            Assert.NotEqual(HttpStatusCode.InternalServerError, page.Status);
            Assert.DoesNotMatch("<script|<img src=x|<b>|onmouseover='|href=\"javascript|<%=", page.Html);
            Assert.DoesNotContain("<strong>fett", page.Html, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Too_many_questions_are_answered_with_a_wait_in_words_but_topics_stay_open()
    {
        await using var host = new BotHost { Settings = { ["Pages:QuestionsPerMinute"] = "3" } };
        using var visitor = new Visitor(host);

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => visitor.GetAsync("/fragen?frage=Kiezbox&sprache=de")));
        var refused = responses.First(each => each.StatusCode == HttpStatusCode.TooManyRequests);

        Assert.Contains($"{(int)refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds} Sekunden", (await SeenPage.ReadAsync(refused)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/fragen?artikel=kiezbox")).Status);
    }

    /// <summary>The setting names a log, or is for all of them; "Log" is the one that the tests read.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("Logging:LogLevel:Microsoft.AspNetCore")]
    [InlineData("Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics")]
    [InlineData("Logging:Log:LogLevel:Default")]
    [InlineData("Logging:Log:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics")]
    public async Task Nothing_that_was_asked_gets_into_the_log(string? talkative)
    {
        await using var host = new BotHost();
        if (talkative is not null)
            host.Settings[talkative] = "Information";
        using var visitor = new Visitor(host);

        await AskAsync(visitor, "Was ist die Kiezbox für zzmarke?");
        await AskAsync(visitor, "zzmarke");

        Assert.NotEmpty(host.Log.Lines);
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("zzmarke", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The bot with its own articles, for all who only read. Nobody asks that often.</summary>
    public sealed class Shipped : IAsyncDisposable
    {
        internal BotHost Host { get; } = new() { Settings = { ["Pages:QuestionsPerMinute"] = "0" } };

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }

    internal static ArticleFolder TwoBridges() => new ArticleFolder()
        .Topic("nordbruecke", "Wann kommt die neue Brücke im Norden?", "Die Brücke im Norden kommt bald.")
        .Topic("suedbruecke", "Wann kommt die neue Brücke im Süden?", "Die Brücke im Süden kommt bald.");

    private static Task<SeenPage> AskAsync(Visitor visitor, string question, string more = "") =>
        visitor.OpenAsync($"/fragen?frage={Escape(question)}{more}");

    /// <summary>As a browser does, also with half characters.</summary>
    private static string Escape(string text) => Uri.EscapeDataString(text.Replace('\ud83d', '\ufffd'));

    private static string ContentOf(SeenPage page) => page.Html[page.Html.IndexOf("<main", StringComparison.Ordinal)..page.Html.IndexOf("</main>", StringComparison.Ordinal)];

    /// <summary>A line of Markdown as it is read.</summary>
    private static string Words(string line) =>
        Regex.Replace(Regex.Replace(line, @"\[([^\]]*)\]\([^)]*\)", " $1 "), @"^- |\*\*|\\", "").Split(' ', StringSplitOptions.RemoveEmptyEntries) is var words ? words.MaxBy(word => word.Length)! : "";
}
