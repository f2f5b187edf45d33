// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Places;
using GemeinsamDigital.Bot.Tests.Docs;

namespace GemeinsamDigital.Bot.Tests.Ideas.Links;

public sealed class LinkDocumentTests
{
    [Fact]
    public void The_document_and_the_widget_know_the_same_Bezirke_as_the_bot()
    {
        var document = RepositoryFiles.Read("bot/docs/links-and-qr.md");
        var widget = RepositoryFiles.Read("bot/widget/src/idealink.ts");

        Assert.Equal(12, BezirkSlug.All.Count);
        Assert.All(BezirkSlug.All, slug => Assert.Contains($"`{slug}`", document, StringComparison.Ordinal));
        Assert.All(BezirkSlug.All, slug => Assert.Matches($@"[ ']{slug}[ ']", widget));
    }
}
