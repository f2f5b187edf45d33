// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Receipts;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GemeinsamDigital.Bot.Tests.Channels.Web;

public sealed class StatusPageTests
{
    private const string Title = "Trinkbrunnen an jedem Platz";
    private const string Show = "Stand anzeigen";

    [Fact]
    public async Task Number_and_code_show_how_the_idea_stands()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        var receipt = await SubmitAsync(visitor);
        await Store(host).ApplyAsync(
            [new IdeaChange.Decide(receipt.Reference, IdeaStatus.Qualified, PublicReply: "Danke, <b>wir</b> prüfen Orte.")], TestContext.Current.CancellationToken);

        var status = await OpenAsync(visitor, receipt.Reference, receipt.Code.ToLowerInvariant());

        Assert.Contains(Title, status.Text, StringComparison.Ordinal);
        Assert.Contains("für nächste Phase qualifiziert", status.Text, StringComparison.Ordinal);
        Assert.Contains("Danke, <b>wir</b> prüfen Orte.", status.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", status.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(receipt.Code, status.Html + status.Address, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(status.Forms, form => form.HasButton("Angaben korrigieren"));
    }

    [Fact]
    public async Task Whichever_of_the_two_is_wrong_the_answer_is_the_same()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        var receipt = await SubmitAsync(visitor);

        var wrongCode = await OpenAsync(visitor, receipt.Reference, "7K3M-9QXD-2B4C");
        var wrongNumber = await OpenAsync(visitor, "2026-09999", receipt.Code);

        Assert.Equal(HttpStatusCode.NotFound, wrongCode.Status);
        Assert.Equal(wrongCode.Status, wrongNumber.Status);
        Assert.Equal(wrongCode.Text, wrongNumber.Text);
        Assert.Equal(receipt.Reference, wrongCode.Entry("nummer"));
    }

    [Fact]
    public async Task Guessing_ends_soon_and_says_how_long()
    {
        await using var host = new BotHost { Settings = { ["Pages:FormsPerMinute"] = "0" } };
        using var visitor = new Visitor(host);
        var receipt = await SubmitAsync(visitor);
        for (var i = 0; i < IdeaAccess.TriesPerHour; i++)
            await OpenAsync(visitor, receipt.Reference, "7K3M-9QXD-2B4C");

        var status = await OpenAsync(visitor, receipt.Reference, receipt.Code);

        Assert.Equal(HttpStatusCode.TooManyRequests, status.Status);
        Assert.Matches(@"warte \d+ Minuten", status.Text);
    }

    [Theory]
    [InlineData("", "", "nummer", "code")]
    [InlineData("12", "7K3M-9QXD-2B4C", "nummer", null)]
    [InlineData("2026-00001", "kurz", null, "code")]
    public async Task What_is_no_number_or_no_code_is_said_at_its_field(string number, string code, string? wrong, string? wrongToo)
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);

        var answer = await OpenAsync(visitor, number, code);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(wrong is not null, answer.Error("nummer") is not null);
        Assert.Equal(wrongToo is not null, answer.Error("code") is not null);
    }

    [Fact]
    public async Task A_correction_shows_what_was_said_and_is_saved()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        var receipt = await SubmitAsync(visitor);

        var form = await visitor.PressAsync(await OpenAsync(visitor, receipt.Reference, receipt.Code), "Angaben korrigieren");
        Assert.Equal(Title, form.Entry("title"));
        var preview = await visitor.PressAsync(form, "Weiter zur Vorschau", [("title", "Trinkbrunnen überall")]);
        var saved = await visitor.PressAsync(preview, "Änderungen speichern");

        Assert.Contains(receipt.Reference, saved.Text, StringComparison.Ordinal);
        var idea = await Store(host).FindAsync(receipt.Reference, TestContext.Current.CancellationToken);
        Assert.Equal("Trinkbrunnen überall", idea!.Fields.Title);
    }

    [Fact]
    public async Task A_withdrawal_is_asked_back_once()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        var receipt = await SubmitAsync(visitor);

        var question = await visitor.PressAsync(await OpenAsync(visitor, receipt.Reference, receipt.Code), "Einreichung zurückziehen");
        var kept = await visitor.PressAsync(question, "Nein, dabei lassen");
        Assert.Contains("wird geprüft", kept.Text, StringComparison.Ordinal);
        await visitor.PressAsync(question, "Ja, zurückziehen");

        var idea = await Store(host).FindAsync(receipt.Reference, TestContext.Current.CancellationToken);
        Assert.Equal(IdeaStatus.Withdrawn, idea!.Status);
    }

    [Fact]
    public async Task After_an_erasure_number_and_code_open_nothing_and_the_old_page_neither()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        var receipt = await SubmitAsync(visitor);
        var status = await OpenAsync(visitor, receipt.Reference, receipt.Code);

        await visitor.PressAsync(await visitor.PressAsync(status, "Alles löschen"), "Ja, alles löschen");

        Assert.Null(await Store(host).FindAsync(receipt.Reference, TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(visitor, receipt.Reference, receipt.Code)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.PressAsync(status, "Meine Daten herunterladen")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync(receipt.Address.PathAndQuery)).Status);
    }

    [Fact]
    public async Task All_data_comes_as_a_file()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        var receipt = await SubmitAsync(visitor);

        using var response = await visitor.PostAsync(await OpenAsync(visitor, receipt.Reference, receipt.Code), "Meine Daten herunterladen", []);
        using var data = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(receipt.Reference, data.RootElement.GetProperty("reference").GetString());
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task The_contact_is_deleted_as_easily_as_it_was_given()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        var receipt = await SubmitAsync(visitor, ("contact", "kiez@example.org"), ("contact-consent", "on"));

        var told = await visitor.PressAsync(await OpenAsync(visitor, receipt.Reference, receipt.Code), "Kontaktdaten löschen");

        Assert.Contains($"Deine Kontaktdaten zu {receipt.Reference} sind gelöscht", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(told.Forms, form => form.HasButton("Kontaktdaten löschen"));
        Assert.Null((await Store(host).FindAsync(receipt.Reference, TestContext.Current.CancellationToken))!.Contact);
    }

    [Fact]
    public async Task The_receipt_can_be_saved_again_by_who_has_its_code()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        using var other = new Visitor(host);
        var receipt = await SubmitAsync(visitor);

        var status = await OpenAsync(other, receipt.Reference, receipt.Code.Replace("-", "", StringComparison.Ordinal));
        var address = "/" + WebUtility.HtmlDecode(Regex.Match(status.Html, "href=\"(beleg.txt[^\"]*)\"").Groups[1].Value);
        using var file = await other.GetAsync(address);

        Assert.DoesNotContain(receipt.Code, status.Html, StringComparison.Ordinal);
        Assert.Contains(receipt.Code, await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_another_browser_opens_nothing()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        using var other = new Visitor(host);
        var receipt = await SubmitAsync(visitor);
        var status = await OpenAsync(visitor, receipt.Reference, receipt.Code);
        var pass = status.Forms.SelectMany(form => form.Fields(null)).First(field => field.Name == "pass");
        var own = await OpenAsync(other, "2026-09999", "7K3M-9QXD-2B4C");

        var stolen = await other.PressAsync(own, Show, [pass, ("tun", "loeschen-ja")]);

        Assert.Equal(HttpStatusCode.NotFound, stolen.Status);
        Assert.NotNull(await Store(host).FindAsync(receipt.Reference, TestContext.Current.CancellationToken));
    }

    private static IIdeaStore Store(BotHost host) => host.Services.GetRequiredService<IIdeaStore>();

    private static async Task<SeenPage> SubmitAsync(Visitor visitor, params (string Name, string Value)[] more)
    {
        var form = await visitor.OpenAsync("/idee");
        var preview = await visitor.PressAsync(more.Length == 0 ? form : await visitor.PressAsync(form, "Mehr angeben (ausführlich)"), "Weiter zur Vorschau",
            [("type", "Idea"), ("title", Title), ("description", "Im Sommer fehlt Wasser. Ein Brunnen hilft."), ("consent", "on"), .. more]);
        return await visitor.PressAsync(preview, "Absenden");
    }

    private static async Task<SeenPage> OpenAsync(Visitor visitor, string number, string code) =>
        await visitor.PressAsync(await visitor.OpenAsync("/status"), Show, [("nummer", number), ("code", code)]);
}
