// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Articles;

public sealed class ArticleShelfTests : IDisposable
{
    private readonly ArticleFolder _folder = new ArticleFolder().WithArticle("kiezbox").WithArticle("laufzeit", Other).WithArticle("kiezbox", language: "en");
    private readonly ArticleShelf _shelf;

    public ArticleShelfTests() => _shelf = new ArticleShelf(_folder.Path, TimeProvider.System);

    private static string Other => ArticleFolder.Front.Replace("Was ist die Kiezbox?", "Wie lange läuft sie?").Replace("[eins, zwei, drei, vier, fünf, sechs, sieben, acht]", "[a, b, c, d, e, f, g, h]");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_did_not_change_is_the_same_object()
    {
        var before = _shelf.Read().Articles;
        _folder.WithArticle("laufzeit", Other, "Ein neuer Text.");

        var after = _shelf.Read().Articles;

        Assert.Equal(["kiezbox", "laufzeit", "kiezbox"], after.Select(article => article.Id));
        Assert.Same(before[0], after[0]);
        Assert.Same(before[2], after[2]);
        Assert.Equal(("Ein Kasten am Haus.", "Ein neuer Text."), (before[1].ShortAnswer, after[1].ShortAnswer));
    }

    [Fact]
    public void A_file_that_breaks_keeps_its_old_version_until_it_is_mended()
    {
        var before = _shelf.Read().Articles[0];
        _folder.With("de/kiezbox.md", "---\nid: kiezbox\ntitle: [\n---\nHalb");

        var broken = _shelf.Read();
        var stillBroken = _shelf.Read();
        _folder.WithArticle("kiezbox", body: "Wieder ganz.");
        var mended = _shelf.Read();

        Assert.Same(before, broken.Articles[0]);
        Assert.Same(before, stillBroken.Articles[0]);
        Assert.Equal(broken.Problems, stillBroken.Problems);
        Assert.True(Assert.Single(broken.Problems).OldVersionStays);
        Assert.Equal("Wieder ganz.", mended.Articles[0].ShortAnswer);
        Assert.Empty(mended.Problems);
    }

    [Fact]
    public void A_file_that_was_never_in_order_has_no_old_version()
    {
        _folder.With("de/kaputt.md", "");

        Assert.False(Assert.Single(_shelf.Read().Problems).OldVersionStays);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_keeps_its_old_version()
    {
        var before = _shelf.Read().Articles[0];
        var path = Path.Combine(_folder.Path, "de", "kiezbox.md");
        File.Delete(path);
        File.CreateSymbolicLink(path, "gibt-es-nicht.md");

        Assert.Same(before, _shelf.Read().Articles[0]);
    }

    [Fact]
    public void A_deleted_file_is_gone()
    {
        _shelf.Read();
        File.Delete(Path.Combine(_folder.Path, "de", "laufzeit.md"));

        Assert.Equal(["kiezbox", "kiezbox"], _shelf.Read().Articles.Select(article => article.Id));
    }

    [Fact]
    public void Reading_again_what_nobody_touched_changes_nothing()
    {
        _folder.WithArticle("kiezbox", ArticleFolder.Front + "\nfollow-ups: [gibt-es-nicht]");
        var before = _shelf.Read();

        var after = _shelf.Read();

        Assert.Equal(before.Articles, after.Articles, ReferenceEqualityComparer.Instance);
        Assert.Equal(before.Problems, after.Problems);
    }

    [Fact]
    public void A_change_that_keeps_size_and_time_of_a_young_file_is_seen()
    {
        var path = Path.Combine(_folder.Path, "de", "kiezbox.md");
        var written = File.GetLastWriteTimeUtc(path);
        _shelf.Read();
        _folder.WithArticle("kiezbox", body: "Ein Kisten am Haus.");
        File.SetLastWriteTimeUtc(path, written);

        Assert.Equal("Ein Kisten am Haus.", _shelf.Read().Articles[0].ShortAnswer);
    }

    [Fact]
    public void What_a_log_would_show_repeats_no_text_of_the_article()
    {
        _folder.WithArticle("doppelt", ArticleFolder.Front, "Geheimer Text.");

        Assert.All(_shelf.Read().Problems, problem => Assert.DoesNotContain("eins", problem.Problem));
        Assert.Contains(_shelf.Read().Problems, problem => problem.Quote == "eins");
    }
}
