// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Channels.Web;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Places;
using GemeinsamDigital.Bot.Ideas.Similar;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GemeinsamDigital.Bot.Tests.Channels.Web;

public sealed class IntakePageTests
{
    private const string Title = "Trinkbrunnen an jedem Platz";
    private const string Description = "Im Sommer fehlt Wasser. Ein Brunnen je Platz hilft allen.";
    private const string Check = "Weiter zur Vorschau";
    private const string Submit = "Absenden";

    private static readonly (string Name, string Value)[] Short =
        [("type", "Idea"), ("title", Title), ("description", Description), ("consent", "on")];

    [Fact]
    public async Task The_short_form_leads_to_a_receipt()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);

        var preview = await visitor.PressAsync(await visitor.OpenAsync("/idee"), Check, Short);
        var receipt = await visitor.PressAsync(preview, Submit);

        Assert.Contains(Title, preview.Text, StringComparison.Ordinal);
        Assert.Contains(Description, preview.Text, StringComparison.Ordinal);
        Assert.StartsWith("/beleg", receipt.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.NotEmpty(receipt.Code);
        Assert.DoesNotContain(receipt.Code, receipt.Address.AbsoluteUri, StringComparison.Ordinal);
        var idea = await FindAsync(host, receipt.Reference);
        Assert.True(ReceiptCode.Matches(idea, ReceiptCode.Normalize(receipt.Code)!));
        Assert.Equal((IdeaType.Idea, Title, Description, "webform", "de"), (idea.Fields.Type, idea.Fields.Title, idea.Fields.Description, idea.ChannelId, idea.Language));
        Assert.Equal(ConsentWording.Publication, idea.Consent.Version);
    }

    [Fact]
    public async Task The_full_form_keeps_what_was_entered_and_takes_everything()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);

        var full = await visitor.PressAsync(await visitor.OpenAsync("/idee"), "Mehr angeben (ausführlich)", Short);
        Assert.Equal(Title, full.Entry("title"));
        Assert.Equal("on", full.Entry("consent"));
        var preview = await visitor.PressAsync(full, Check,
            [.. Short, ("problem", "Es gibt zu wenig Wasser."), ("benefit", "Allen, die zu Fuß gehen."), ("handlungsfeld", "InklusiveStadtgestaltung"),
             ("wertekompass", "Nachhaltig"), ("wertekompass", "Kooperativ"), ("district", "Rixdorf"), ("measure", "Kiezbox"),
             ("contribution", "Ich kenne gute Orte."), ("link", "www.berlin.de"), ("name", "Kiezfreundin"),
             ("contact", "kiez@example.org"), (IdeaContactConsent, "on")]);
        var receipt = await visitor.PressAsync(preview, Submit);

        Assert.DoesNotContain("kiez@example.org", preview.Text, StringComparison.Ordinal);
        var idea = await FindAsync(host, receipt.Reference);
        Assert.Equal(
            new IdeaFields
            {
                Type = IdeaType.Idea,
                Title = Title,
                Description = Description,
                Problem = "Es gibt zu wenig Wasser.",
                Benefit = "Allen, die zu Fuß gehen.",
                Handlungsfeld = Handlungsfeld.InklusiveStadtgestaltung,
                Wertekompass = Leitgedanken.Nachhaltig | Leitgedanken.Kooperativ,
                Bezirk = Bezirk.Neukoelln,
                Place = "Rixdorf",
                Measure = "Kiezbox",
                Contribution = "Ich kenne gute Orte.",
                Link = "https://www.berlin.de/",
                DisplayName = "Kiezfreundin",
            },
            idea.Fields);
        Assert.Equal("kiez@example.org", host.Services.GetRequiredService<ContactProtection>().Reveal(idea.Contact!.Protected, idea.DraftId!));
    }

    [Fact]
    public async Task The_same_form_sent_twice_at_once_is_one_idea_with_one_receipt()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        var preview = await visitor.PressAsync(await visitor.OpenAsync("/idee"), Check, Short);

        var receipts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => visitor.PressAsync(preview, Submit)));
        var again = await visitor.OpenAsync(receipts[0].Address.PathAndQuery);

        Assert.Single(receipts.Append(again).Select(receipt => (receipt.Reference, receipt.Code)).Distinct());
        Assert.NotEmpty(again.Code);
    }

    [Fact]
    public async Task A_receipt_is_shown_only_in_the_browser_that_submitted()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        using var other = new Visitor(host);
        var receipt = await visitor.PressAsync(await visitor.PressAsync(await visitor.OpenAsync("/idee"), Check, Short), Submit);

        var elsewhere = await other.OpenAsync(receipt.Address.PathAndQuery);

        Assert.Equal(HttpStatusCode.NotFound, elsewhere.Status);
        Assert.Empty(elsewhere.Code);
    }

    [Theory]
    [InlineData("type", "", "etwas aus")]
    [InlineData("title", "", "fehlt noch")]
    [InlineData("title", "ab", "zu kurz")]
    [InlineData("title", "Trinkbrunnen von Anna Schmidt, anna@example.org", "persönlich")]
    [InlineData("title", "ALLES BESSER MACHEN IN BERLIN", "Großbuchstaben")]
    [InlineData("description", "🙂🙂🙂", "Emojis")]
    [InlineData("description", "https://example.org/brunnen", "Feld für den Link")]
    [InlineData("consent", "", "Einverständnis")]
    [InlineData("district", "Hamburg", "Diesen Ort kenne ich nicht")]
    [InlineData("link", "kein Link", "Internetadresse")]
    [InlineData("contact", "nur so", "E-Mail-Adresse oder Telefonnummer")]
    [InlineData("contact", "kiez@example.org", "Kreuze bitte an")]
    [InlineData("measure", "x", "zu kurz")]
    public async Task A_refusal_names_its_reason_at_the_field_and_keeps_every_entry(string field, string entry, string reason)
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        var full = await visitor.PressAsync(await visitor.OpenAsync("/idee"), "Mehr angeben (ausführlich)");
        (string Name, string Value)[] entries = [.. Short.Where(each => each.Name != field), ("benefit", "Allen Menschen im Kiez."), ("contact-consent", entry == "nur so" ? "on" : ""), (field, entry)];

        var answer = await visitor.PressAsync(full, Check, entries);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(reason, answer.Error(field), StringComparison.Ordinal);
        Assert.Contains($"href=\"#{field}\"", answer.Html, StringComparison.Ordinal);
        Assert.Matches($"id=\"{field}\"[^>]*|aria-describedby=\"hint-{field} error-{field}\"", answer.Html);
        Assert.All(entries, each => Assert.Equal(each.Value, answer.Entry(each.Name)));
    }

    [Fact]
    public async Task A_text_that_is_too_long_comes_back_whole_and_its_beginning_can_be_taken()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        var pasted = string.Join('\n', Enumerable.Range(1, 1_000).Select(line => $"Zeile {line} mit Wasser"));

        var answer = await visitor.PressAsync(await visitor.OpenAsync("/idee"), Check, [.. Short.Where(each => each.Name != "description"), ("description", pasted)]);
        Assert.Contains("Zeichen zu viel", answer.Error("description"), StringComparison.Ordinal);
        Assert.Equal(pasted, answer.Entry("description"));
        var shortened = await visitor.PressAsync(answer, "Anfang nehmen");

        Assert.Equal(HttpStatusCode.OK, shortened.Status);
        Assert.StartsWith(shortened.Entry("description")!, pasted, StringComparison.Ordinal);
        Assert.InRange(shortened.Entry("description")!.Length, 9_000, 10_000);
    }

    [Fact]
    public async Task Personal_data_can_be_removed_or_kept_for_each_field_by_itself()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        const string title = "Trinkbrunnen, Fragen an 030 901820";
        const string description = "Bitte meldet euch bei anna@example.org, dann erkläre ich alles.";

        var asked = await visitor.PressAsync(await visitor.OpenAsync("/idee"), Check, [("type", "Idea"), ("title", title), ("description", description), ("consent", "on")]);
        Assert.Contains("anna@example.org", asked.Error("description"), StringComparison.Ordinal);
        var removed = await visitor.PostAsync(asked, "Entfernen", [("tun", "entfernen:description"), ("keep-title", "on")]);
        var preview = await visitor.PressAsync(await SeenPage.ReadAsync(removed), Check);

        Assert.Contains(title, preview.Text, StringComparison.Ordinal);
        Assert.Contains("[entfernt]", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("anna@example.org", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_hostile_is_shown_as_text()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        const string hostile = "\"><script>alert(1)</script></textarea><b onmouseover='x'>& „Ende“ **fett** [x](javascript:1)";

        var wrong = await visitor.PressAsync(await visitor.OpenAsync("/idee"), Check, [("title", hostile), ("description", hostile)]);
        var preview = await visitor.PressAsync(wrong, Check, [("type", "Idea"), ("consent", "on"), ("title", hostile), ("description", hostile)]);
        var receipt = await visitor.PressAsync(preview, Submit);

        Assert.Equal(hostile, wrong.Entry("title"));
        Assert.Equal(hostile, wrong.Entry("description"));
        Assert.All([wrong, preview, receipt], page =>
        {
            Assert.DoesNotContain("<script", page.Html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<b ", page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"javascript", page.Html, StringComparison.Ordinal);
        });
        Assert.Contains("alert(1)", receipt.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_form_changes_nothing_and_a_real_one_without_its_cookie_keeps_every_entry()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        using var victim = new Visitor(host, takesCookies: false);
        var preview = await visitor.PressAsync(await visitor.OpenAsync("/idee"), Check, Short);

        var answer = await victim.PressAsync(await visitor.OpenAsync("/idee"), Check, Short);
        var forged = await victim.PressAsync(preview, Submit);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(Title, answer.Entry("title"));
        Assert.Equal(HttpStatusCode.BadRequest, forged.Status);
        Assert.Empty(forged.Code);
        Assert.Null(await host.Services.GetRequiredService<IIdeaStore>().FindAsync("2026-00001", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_program_that_fills_every_field_is_asked_again_and_a_person_only_presses_once_more()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);

        var trapped = await visitor.PressAsync(await visitor.OpenAsync("/idee"), Check, [.. Short, ("webseite", "https://example.org")]);
        var preview = await visitor.PressAsync(trapped, Check);

        Assert.Equal(HttpStatusCode.BadRequest, trapped.Status);
        Assert.Equal(Title, trapped.Entry("title"));
        Assert.Contains("Bitte prüfe deine Angaben", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_saved_with_a_code_and_opened_elsewhere()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        using var later = new Visitor(host);

        var saved = await visitor.PressAsync(await visitor.OpenAsync("/idee"), "Später weiter", [("title", Title)]);
        var opened = await later.PressAsync(await later.OpenAsync("/idee"), "Entwurf öffnen", [("code", saved.Code.ToLowerInvariant())]);
        var receipt = await later.PressAsync(await later.PressAsync(opened, Check, Short), Submit);

        Assert.Equal(Title, opened.Entry("title"));
        Assert.NotEmpty(receipt.Reference);
        Assert.Equal(HttpStatusCode.NotFound, (await later.PressAsync(await later.OpenAsync("/idee"), "Entwurf öffnen", [("code", saved.Code)])).Status);
    }

    [Theory]
    [InlineData("/idee?ort=neukoelln")]
    [InlineData("/idee?idee=neukoelln")]
    public async Task A_link_fills_in_the_district(string address)
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);

        Assert.Equal("Neukölln", (await visitor.OpenAsync(address)).Entry("district"));
    }

    [Theory]
    [InlineData("?sprache=de", null, "Was hier gefragt wird", "de")]
    [InlineData("?sprache=de-FORMAL", null, "Ihr Einverständnis", "de")]
    [InlineData("?sprache=de-SIMPLE", null, "Das alles nennen wir: Beitrag", "de")]
    [InlineData("?sprache=en", null, "What is asked here", "en")]
    [InlineData("", "en-GB,en;q=0.9,de;q=0.5", "What is asked here", "en")]
    [InlineData("", "fr, de;q=0.7, en;q=0.3", "dein Einverständnis", "de")]
    [InlineData("?sprache=xx", null, "dein Einverständnis", "de")]
    public async Task The_page_speaks_four_languages(string query, string? accepted, string says, string tag)
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host, language: accepted);

        var page = await visitor.OpenAsync("/idee" + query);

        Assert.Contains(says, page.Text, StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{tag}\">", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_goes_back_finds_the_form_but_no_browser_keeps_what_was_sent()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);

        using var empty = await visitor.GetAsync("/idee");
        using var preview = await visitor.PostAsync(await SeenPage.ReadAsync(empty), Check, Short);

        Assert.False(empty.Headers.CacheControl!.NoStore);
        Assert.True(preview.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task The_page_runs_no_script_and_sets_one_cookie()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);

        using var response = await visitor.GetAsync("/idee");
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("default-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        Assert.StartsWith("gdb-form=", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Too_many_forms_are_answered_with_a_wait_in_words()
    {
        await using var host = new BotHost { Settings = { ["Pages:FormsPerMinute"] = "3" } };
        using var visitor = new Visitor(host);
        var page = await visitor.OpenAsync("/idee");

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => visitor.PostAsync(page, Check, Short)));
        var response = responses.First(each => each.StatusCode == HttpStatusCode.TooManyRequests);
        var refused = await SeenPage.ReadAsync(response);

        Assert.Contains($"{(int)response.Headers.RetryAfter!.Delta!.Value.TotalSeconds} Sekunden", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_was_typed_gets_into_the_log()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);

        var wrong = await visitor.PressAsync(await visitor.OpenAsync("/idee"), Check, [("title", "ZZMARKE eins"), ("contact", "zzmarke@example.org")]);
        var receipt = await visitor.PressAsync(await visitor.PressAsync(wrong, Check, [.. Short, ("title", "ZZMARKE eins"), ("contact", "")]), Submit);
        await visitor.OpenAsync(receipt.Address.PathAndQuery);

        Assert.NotEmpty(receipt.Code);
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("zzmarke", StringComparison.OrdinalIgnoreCase) || line.Contains(receipt.Code, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sprache")]
    [InlineData("sprache-vorschau")]
    public async Task The_language_can_be_changed_at_any_point_without_losing_anything(string button)
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        const string refused = "Fragen an anna@example.org";
        var page = await visitor.OpenAsync("/idee?sprache=de");
        if (button == "sprache-vorschau")
            page = await visitor.PressAsync(page, Check, Short);
        Assert.Contains($"<button form=\"formular\" formaction=\"idee?sprache=en\" class=\"as-link\" name=\"tun\" value=\"{button}\" lang=\"en\">English</button>", page.Html, StringComparison.Ordinal);

        var fields = page.Forms[0].Fields(null).Where(field => field.Name is not "title" || button != "sprache").Append(("tun", button));
        using var body = new FormUrlEncodedContent((button == "sprache" ? fields.Append(("title", refused)) : fields).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        var english = await SeenPage.ReadAsync(await visitor.PostAsync("/idee?sprache=en", body));

        Assert.Contains("<html lang=\"en\">", english.Html, StringComparison.Ordinal);
        if (button == "sprache")
            Assert.Equal((refused, null), (english.Entry("title"), english.Error("title")));
        else
            Assert.Contains("Submit", (await visitor.PressAsync(english, "Submit")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_similar_idea_can_be_supported_once_and_the_own_draft_given_up()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        var first = await visitor.PressAsync(await visitor.PressAsync(await visitor.OpenAsync("/idee"), Check, Short), Submit);
        await host.Services.GetRequiredService<IIdeaStore>().ApplyAsync([new IdeaChange.Decide(first.Reference, IdeaStatus.Qualified, Publish: true)], TestContext.Current.CancellationToken);
        await host.Services.GetRequiredService<SimilarIdeas>().RefreshAsync(TestContext.Current.CancellationToken);

        var preview = await visitor.PressAsync(await visitor.OpenAsync("/idee"), Check, Short);
        var thanked = await visitor.PressAsync(preview, $"{first.Reference} unterstützen");
        await visitor.PressAsync(preview, $"{first.Reference} unterstützen");
        var discarded = await visitor.PressAsync(thanked, "Entwurf löschen");

        Assert.Contains($"Deine Unterstützung für {first.Reference} ist gezählt", thanked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(thanked.Forms, form => form.HasButton($"{first.Reference} unterstützen"));
        Assert.Contains("Es wurde nichts eingereicht", discarded.Text, StringComparison.Ordinal);
        Assert.Equal(1, await host.Services.GetRequiredService<IdeaAudience>().CountSupportersAsync(first.Reference, TestContext.Current.CancellationToken));
        var submitted = await visitor.PressAsync(thanked, Submit);
        Assert.Equal(first.Reference, (await FindAsync(host, submitted.Reference)).RelatedTo);
    }

    [Fact]
    public async Task An_idea_that_was_not_shown_as_similar_cannot_be_supported()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        var preview = await visitor.PressAsync(await visitor.OpenAsync("/idee"), Check, Short);

        var answer = await SeenPage.ReadAsync(await visitor.PostAsync(preview, Submit, [("tun", "unterstuetzen:2026-00001")]));

        Assert.DoesNotContain("Unterstützung", answer.Text, StringComparison.Ordinal);
        Assert.Equal(0, await host.Services.GetRequiredService<IdeaAudience>().CountSupportersAsync("2026-00001", TestContext.Current.CancellationToken));
    }

    /// <summary>The consent is the chat's, word for word; only the way to the data protection notice differs.</summary>
    [Theory]
    [InlineData("de")]
    [InlineData("de-FORMAL")]
    [InlineData("de-SIMPLE")]
    [InlineData("en")]
    public void The_hint_at_the_contact_field_says_what_the_chat_says(string language) => BotLanguage.In(language, () =>
    {
        var (chat, page) = (Sentences(IdeaTexts.AskContact), Sentences(PageTexts.ContactHint));
        Assert.Single(chat.Except(page));
        Assert.Contains("{0}", Assert.Single(page.Except(chat)), StringComparison.Ordinal);
        return true;
    });

    private static string[] Sentences(string text) => [.. Regex.Split(text, @"(?<=[.?!])\s+|\n+").Where(sentence => sentence.Length > 0)];

    private const string IdeaContactConsent = "contact-consent";

    private static async Task<Idea> FindAsync(BotHost host, string reference) =>
        await host.Services.GetRequiredService<IIdeaStore>().FindAsync(reference, TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("No idea.");
}
