// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Articles;

public sealed class ArticleLoaderTests
{
    [Fact]
    public void An_article_is_read_with_all_its_fields()
    {
        using var folder = new ArticleFolder().WithArticle("laufzeit").With("de/kiezbox.md", """
            ---
            follow-ups: [laufzeit]
            status: approved
            as-of: 2025-12
            review-by: 2027-02
            sources:
              - { title: "Projektseite", url: "https://example.org/kiezbox", seen: 2025-12-15 }
            keywords: [Notfallnetz, LoRaWAN]
            questions:
              - Wofür stehen diese Kästen?
              - "Kiezbox: was ist das?"
              - c
              - d
              - e
              - f
              - g
              - h
            title: Was ist die Kiezbox 2.0?
            id: kiezbox
            ---

            Ein Kasten
            mit Notfallnetz.

            Mehr dazu.

            Noch mehr.
            """);

        var collection = folder.Load();

        Assert.Empty(collection.Problems);
        var article = Assert.Single(collection.Articles, article => article.Id == "kiezbox");
        Assert.Equal("de", article.Language);
        Assert.Equal("Was ist die Kiezbox 2.0?", article.Title);
        Assert.Equal("Kiezbox: was ist das?", article.Questions[1]);
        Assert.Equal(["Notfallnetz", "LoRaWAN"], article.Keywords);
        Assert.Equal(new ArticleSource("Projektseite", new Uri("https://example.org/kiezbox"), new DateOnly(2025, 12, 15)), Assert.Single(article.Sources));
        Assert.Equal("2025-12", article.AsOf);
        Assert.Equal(new DateOnly(2027, 2, 28), article.ReviewBy);
        Assert.Equal(ArticleStatus.Approved, article.Status);
        Assert.Equal(["laufzeit"], article.FollowUps);
        Assert.Equal("Ein Kasten\nmit Notfallnetz.", article.ShortAnswer);
        Assert.Equal("Mehr dazu.\n\nNoch mehr.", article.Details);
    }

    [Fact]
    public void Windows_line_endings_and_a_byte_order_mark_do_no_harm()
    {
        var text = $"---\nid: kiezbox\n{ArticleFolder.Front}\n---\nErster Absatz.\n\nZweiter.\n".ReplaceLineEndings("\r\n");
        using var folder = new ArticleFolder().With("de/kiezbox.md", "\uFEFF" + text);

        var article = Assert.Single(folder.Load().Articles);

        Assert.Equal("Erster Absatz.", article.ShortAnswer);
        Assert.Equal("Zweiter.", article.Details);
    }

    [Fact]
    public void A_broken_file_is_reported_and_the_others_load()
    {
        using var folder = new ArticleFolder().WithArticle("kiezbox").With("de/kaputt.md", "Nur Text");

        var collection = folder.Load();

        Assert.Equal("kiezbox", Assert.Single(collection.Articles).Id);
        Assert.Equal("de/kaputt.md", Assert.Single(collection.Problems).File);
    }

    [Fact]
    public void The_same_id_may_exist_once_per_language()
    {
        using var folder = new ArticleFolder().WithArticle("kiezbox").WithArticle("kiezbox", language: "en").WithArticle("kiezbox", language: "de-leicht");

        var collection = folder.Load();

        Assert.Empty(collection.Problems);
        Assert.Equal(["de", "en", "de-leicht"], collection.Articles.Select(article => article.Language));
    }

    [Fact]
    public void The_same_id_twice_in_one_language_names_the_first_file()
    {
        using var folder = new ArticleFolder()
            .With("de/a/kiezbox.md", $"---\nid: kiezbox\n{ArticleFolder.Front}\n---\nText")
            .With("de/b/kiezbox.md", $"---\nid: kiezbox\n{ArticleFolder.Front}\n---\nText");

        Assert.Single(folder.Load().Articles);
        Assert.Equal("Die id „kiezbox“ steht schon in de/a/kiezbox.md.", folder.OnlyProblem().Problem);
    }

    [Fact]
    public void A_follow_up_that_does_not_exist_is_a_warning()
    {
        using var folder = new ArticleFolder().WithArticle("kiezbox", ArticleFolder.Front + "\nfollow-ups: [gibt-es-nicht]");

        Assert.Single(folder.Load().Articles);
        Assert.True(folder.OnlyProblem().IsWarning);
        Assert.Equal("Den Folgeartikel „gibt-es-nicht“ gibt es nicht.", folder.OnlyProblem().Problem);
    }

    [Fact]
    public void An_article_with_few_questions_loads_with_a_warning()
    {
        using var folder = new ArticleFolder().WithArticle("kiezbox", ArticleFolder.Front.Replace("eins, zwei, ", ""));

        Assert.Single(folder.Load().Articles);
        Assert.True(folder.OnlyProblem().IsWarning);
        Assert.Equal("Der Artikel hat nur 6 Fragen.", folder.OnlyProblem().Problem);
    }

    [Fact]
    public void A_question_in_two_articles_is_a_warning_that_names_the_first()
    {
        using var folder = new ArticleFolder()
            .WithArticle("kiezbox")
            .WithArticle("laufzeit", ArticleFolder.Front.Replace("Was ist die Kiezbox?", "Wie lange läuft sie?").Replace("eins, zwei, drei, vier, fünf, sechs, sieben, acht", "EINS!, b, c, d, e, f, g, h"));

        Assert.Equal(2, folder.Load().Articles.Count);
        Assert.True(folder.OnlyProblem().IsWarning);
        Assert.Equal(("de/laufzeit.md", "Eine Frage steht auch in de/kiezbox.md.", "EINS!"), (folder.OnlyProblem().File, folder.OnlyProblem().Problem, folder.OnlyProblem().Quote));
    }

    [Fact]
    public void Only_small_talk_needs_neither_source_nor_date()
    {
        const string bare = "title: Hallo!\nquestions: [hallo, hi, moin, tach, servus, guten tag, na, hey]";
        using var folder = new ArticleFolder().WithArticle("hallo", "kind: talk\n" + bare).WithArticle("begriff", "kind: term\n" + bare);

        var collection = folder.Load();

        Assert.Equal(("hallo", ArticleKind.Talk, ""), (Assert.Single(collection.Articles).Id, collection.Articles[0].Kind, collection.Articles[0].AsOf));
        Assert.All(collection.Problems, problem => Assert.Equal("de/begriff.md", problem.File));
        Assert.NotEmpty(collection.Problems);
    }

    [Fact]
    public void An_article_without_a_kind_is_a_topic_and_an_unknown_kind_is_refused()
    {
        using var folder = new ArticleFolder().WithArticle("kiezbox").WithArticle("witz", ArticleFolder.Front.Replace("Was ist die", "Witz") + "\nkind: joke");

        Assert.Equal(ArticleKind.Topic, Assert.Single(folder.Load().Articles).Kind);
        Assert.Equal("Die Art „joke“ gibt es nicht.", folder.OnlyProblem().Problem);
    }

    [Fact]
    public void No_damage_to_a_file_stops_the_loader()
    {
        var sound = System.Text.Encoding.UTF8.GetBytes($"---\nid: kiezbox\n{ArticleFolder.Front}\n---\nText");
        var random = new Random(11);
        byte[] marks = [.. "[]{}&*!|>:,-\"'#%@`\t\n ?"u8];
        using var folder = new ArticleFolder();
        for (var i = 0; i < 400; i++)
        {
            var damaged = (byte[])sound.Clone();
            for (var hits = random.Next(1, 6); hits > 0; hits--)
                damaged[random.Next(damaged.Length)] = marks[random.Next(marks.Length)];
            folder.With($"de/{i}/kiezbox.md", damaged);
        }

        folder.With("de/tief/kiezbox.md", "---\na: " + new string('[', 100_000) + "\n---\nText");
        folder.With("de/weit/kiezbox.md", "---\n" + string.Concat(Enumerable.Repeat("? ", 50_000)) + "\n---\nText");

        var collection = folder.Load();

        Assert.True(collection.Articles.Count <= 1);
        Assert.True(collection.Problems.Count >= 400);
    }

    [Fact]
    public void A_folder_without_articles_is_an_empty_collection()
    {
        using var folder = new ArticleFolder();

        Assert.Empty(folder.Load().Articles);
        Assert.Empty(folder.Load().Problems);
    }
}
