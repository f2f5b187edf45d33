// SPDX-License-Identifier: EUPL-1.2
using System.Net;
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

    private static async Task<SeenPage> SendAsync(Visitor visitor, SeenPage page, byte[] picture)
    {
        using var response = await visitor.PostAsync(page, Check, Short, ("bild.png", picture));
        return await SeenPage.ReadAsync(response);
    }
}
