// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Ideas.Pictures;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GemeinsamDigital.Bot.Tests.Channels.Web;

public sealed class IntakePictureTests
{
    private const string Check = "Weiter zur Vorschau";

    private static readonly (string Name, string Value)[] Short =
        [("type", "Idea"), ("title", "Trinkbrunnen"), ("description", "Im Sommer fehlt Wasser in der Stadt."), ("consent", "on")];

    [Fact]
    public async Task A_picture_is_kept_while_its_rights_are_asked_for_and_goes_with_the_idea()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        var full = await visitor.PressAsync(await visitor.OpenAsync("/idee"), "Mehr angeben (ausführlich)");

        var asked = await SendAsync(visitor, full, Drawn.Png());
        Assert.Contains("Bild veröffentlichen darfst", asked.Error("picture"), StringComparison.Ordinal);
        Assert.Equal("Trinkbrunnen", asked.Entry("title"));
        var receipt = await visitor.PressAsync(await visitor.PressAsync(asked, Check, [("picture-rights", "on")]), "Absenden");

        var idea = await host.Services.GetRequiredService<IIdeaStore>().FindAsync(receipt.Reference, TestContext.Current.CancellationToken);
        var picture = host.Services.GetRequiredService<PictureFolder>().Find(idea!.Fields.PictureId);
        Assert.NotNull(picture);
        Assert.DoesNotContain("/new/", picture.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kein Bild", "PNG, JPEG und GIF")]
    [InlineData("zu groß", "zu groß")]
    [InlineData("zu klein", "600 × 400")]
    public async Task A_picture_that_is_not_taken_costs_no_other_entry(string what, string reason)
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        var full = await visitor.PressAsync(await visitor.OpenAsync("/idee"), "Mehr angeben (ausführlich)");
        var bytes = what switch
        {
            "zu groß" => new byte[PictureLimits.MaxBytes + 1_000],
            "zu klein" => Drawn.Png(100, 80),
            _ => "Das ist nur Text."u8.ToArray(),
        };

        var refused = await SendAsync(visitor, full, bytes);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(reason, refused.Error("picture"), StringComparison.Ordinal);
        Assert.All(Short, entry => Assert.Equal(entry.Value, refused.Entry(entry.Name)));
    }

    [Fact]
    public async Task The_preview_shows_the_picture_to_this_browser_only()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        using var other = new Visitor(host);
        var full = await visitor.PressAsync(await visitor.OpenAsync("/idee"), "Mehr angeben (ausführlich)");

        var preview = await SeenPage.ReadAsync(await visitor.PostAsync(full, Check, [.. Short, ("picture-rights", "on")], ("bild.png", Drawn.Png())));
        var address = "/" + Regex.Match(preview.Html, "src=\"(bild[^\"]*)\"").Groups[1].Value;
        using var shown = await visitor.GetAsync(address);
        using var elsewhere = await other.GetAsync(address);

        Assert.Contains("alt=\"Dein Bild, wie es ankommt\"", preview.Html, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, true), (shown.StatusCode, shown.Headers.CacheControl!.NoStore));
        Assert.StartsWith("image/", shown.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }

    [Fact]
    public async Task Of_several_pictures_the_first_is_taken_and_that_is_said()
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        var full = await visitor.PressAsync(await visitor.OpenAsync("/idee"), "Mehr angeben (ausführlich)");

        using var body = new MultipartFormDataContent();
        foreach (var (name, value) in full.FormWith(Check).Fields(Check).Where(field => Short.All(entry => entry.Name != field.Name)).Concat(Short).Append(("picture-rights", "on")))
            body.Add(new StringContent(value), name);
        body.Add(new ByteArrayContent(Drawn.Png()), "picture", "eins.png");
        body.Add(new ByteArrayContent(Drawn.Png(900, 700)), "picture", "zwei.png");
        var preview = await SeenPage.ReadAsync(await visitor.PostAsync("/idee?sprache=de", body));

        Assert.Contains("Du hast mehrere Bilder geschickt. Es geht nur eines; genommen wurde das erste.", preview.Text, StringComparison.Ordinal);
        Assert.Contains("class=\"picture\"", preview.Html, StringComparison.Ordinal);
    }

    private static async Task<SeenPage> SendAsync(Visitor visitor, SeenPage page, byte[] picture)
    {
        using var response = await visitor.PostAsync(page, Check, Short, ("bild.png", picture));
        return await SeenPage.ReadAsync(response);
    }
}
