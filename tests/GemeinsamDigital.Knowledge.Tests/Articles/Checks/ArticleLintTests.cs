// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Articles.Checks;
using GemeinsamDigital.Knowledge.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace GemeinsamDigital.Knowledge.Tests.Articles.Checks;

/// <summary>What editors are told about articles that load: its level, its line, the words that are meant.</summary>
public sealed class ArticleLintTests : IDisposable
{
    private const string Approved = ArticleFolder.Front + "\nstatus: approved";
    private readonly ArticleFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_good_article_has_no_problems()
    {
        foreach (var language in new[] { "de", "en", "de-leicht" })
            _folder.WithArticle("kiezbox", Approved, "Das ist ein Kasten.\n\nEr misst die Luft.", language);

        Assert.Empty(Check());
    }

    [Theory]
    [InlineData("Ein Kasten fuer alle.", "Ein Wort steht ohne Umlaut oder ß.", "fuer")]
    [InlineData("Viele Sensören.\n\nDie Sensoeren messen.", "Ein Wort steht ohne Umlaut oder ß.", "Sensoeren")]
    [InlineData("Wer sagt \"nein\"?", "Hier stehen Anführungszeichen, die es im Deutschen nicht gibt.", "Wer sagt \"nein\"?")]
    [InlineData("Mehr [dazu](laufzeit.md).", "Ein Link führt ins Leere.", "laufzeit.md")]
    public void A_slip_is_a_warning_that_quotes_it(string body, string problem, string quote)
    {
        _folder.WithArticle("kiezbox", Approved, body);

        var found = Assert.Single(Check(), found => found.Level == ProblemLevel.Warning);

        Assert.Equal((problem, quote), (found.Problem, found.Quote));
        Assert.Contains(quote, File.ReadAllLines(Path.Combine(_folder.Path, found.File))[found.Line - 1]);
    }

    [Theory]
    [InlineData("Die neue Quelle ist aktuell, das Museum auch.")]
    [InlineData("Die [Seite](https://example.org/fuer-alle) und die [Mail](mailto:buero@example.org) gibt es.")]
    [InlineData("Sie sagt: „Nein.“")]
    public void What_is_right_is_left_alone(string body)
    {
        _folder.WithArticle("kiezbox", Approved, body);

        Assert.DoesNotContain(Check(), found => found.Level != ProblemLevel.Hint);
    }

    [Fact]
    public void A_short_answer_of_61_words_is_too_long()
    {
        _folder.WithArticle("kiezbox", Approved, string.Join(' ', Enumerable.Repeat("Kasten", 61)));

        Assert.Equal("Die Kurzantwort hat 61 Wörter; höchstens 60 sollten es sein.", Assert.Single(Check(), found => found.IsWarning).Problem);
    }

    [Fact]
    public void An_article_to_review_names_the_day_and_the_line()
    {
        _folder.WithArticle("kiezbox", Approved + "\nreview-by: 2026-05");

        var found = Assert.Single(Check(), found => found.IsWarning);

        Assert.Equal((9, "Der Artikel sollte bis 31.05.2026 überprüft werden."), (found.Line, found.Problem));
    }

    [Fact]
    public void A_fact_in_an_article_without_source_is_a_warning()
    {
        _folder.WithArticle("gespraech", "title: Hallo\nkind: talk\nstatus: approved\nquestions: [a, b, c, d, e, f, g, h]", "Hallo!\n\nSeit 2023 gibt es 12 Prozent mehr.");

        var found = Assert.Single(Check(), found => found.IsWarning);

        Assert.Equal((10, "Hier steht eine Tatsache, und der Artikel nennt keine Quelle.", "2023"), (found.Line, found.Problem, found.Quote));
    }

    [Fact]
    public void A_placeholder_is_a_warning_in_a_draft_and_an_error_in_an_approved_article()
    {
        _folder.WithArticle("entwurf", ArticleFolder.Front.Replace("Kiezbox?", "Kiezbox 3?").Replace("eins, zwei, drei, vier, fünf, sechs, sieben, acht", "a, b, c, d, e, f, g, h"), "TODO: Kurzantwort");
        _folder.WithArticle("fertig", Approved, "TODO: Kurzantwort");

        var found = Check().Where(found => found.Problem.Contains("TODO")).ToDictionary(found => found.File, found => found.Level);

        Assert.Equal((ProblemLevel.Warning, ProblemLevel.Error), (found["de/entwurf.md"], found["de/fertig.md"]));
        Assert.Contains(Check(), found => found is { Level: ProblemLevel.Hint, Problem: "Der Artikel ist ein Entwurf; der Bot zeigt ihn nicht." });
    }

    [Fact]
    public void Missing_translations_are_one_hint_for_each_language_and_kind()
    {
        _folder.WithArticle("kiezbox", Approved);

        Assert.Equal(
            ["1 von 1 Themen gibt es nicht auf Englisch: kiezbox.", "1 von 1 Themen gibt es nicht in Leichter Sprache: kiezbox."],
            Check().Where(found => found.Level == ProblemLevel.Hint).Select(found => found.Problem));
    }

    [Fact]
    public void Questions_that_differ_in_function_words_only_are_a_hint_that_quotes_both()
    {
        _folder.WithArticle("kiezbox", Approved.Replace("eins", "Wie lange läuft die Kiezbox?"));
        _folder.WithArticle("laufzeit", Approved.Replace("Was ist die Kiezbox?", "Laufzeit").Replace("eins, zwei, drei, vier, fünf, sechs, sieben, acht", "Wie lange läuft denn eine Kiezbox?, b, c, d, e, f, g, h"));

        var found = Assert.Single(Check(), found => found.Problem.StartsWith("Eine Frage gleicht", StringComparison.Ordinal));

        Assert.Equal("Wie lange läuft denn eine Kiezbox?“ und „Wie lange läuft die Kiezbox?", found.Quote);
    }

    [Theory]
    [InlineData("Dieser eine Satz hat dann doch schon weit mehr als zwölf Wörter gehabt.", "Ein Satz in Leichter Sprache hat 13 Wörter; 12 sollten genügen.")]
    [InlineData("Das ist eine Maßnahmenwerkstatt.", "Ein Wort ist lang und hat keinen Binde-Strich.")]
    [InlineData("Das ist die Idee des Bezirks.", "Das sieht nach einem Genitiv aus.")]
    [InlineData("Die Idee wird dann geprüft.", "Das sieht nach einem Satz aus, der nicht sagt, wer etwas tut.")]
    public void Leichte_Sprache_gets_hints(string body, string problem)
    {
        _folder.WithArticle("kiezbox", Approved, body, "de-leicht");

        Assert.Equal(problem, Assert.Single(Check()).Problem);
    }

    [Fact]
    public void A_sentence_without_end_is_a_hint()
    {
        _folder.WithArticle("kiezbox", Approved, string.Join(' ', Enumerable.Repeat("ein Haus und", 11)) + ".");

        Assert.Contains(Check(), found => found is { Level: ProblemLevel.Hint, Problem: "Ein Satz hat 33 Wörter." });
    }

    [Theory]
    [InlineData("Das Haus ist rot. Der Hund ist da.", 90, 130)]
    [InlineData("Verwaltungsdigitalisierungsmaßnahmen benötigen Zuständigkeitsvereinbarungen.", -400, 0)]
    public void The_index_of_readability_tells_easy_from_hard(string text, double least, double most) =>
        Assert.InRange(Readability.IndexOf(text), least, most);

    [Fact]
    public void A_lexicon_entry_must_name_an_article()
    {
        var articles = new CheckedArticles([], [new("de", "CDO", "Chief", "Wer?", "gibt-es-nicht")], default);

        Assert.Equal("Den Artikel „gibt-es-nicht“ gibt es nicht.", Assert.Single(LexiconTargets.Find(articles)).Problem);
    }

    private IReadOnlyList<ArticleProblem> Check() => new ArticleLint(_folder.Path, _time).Check().Problems;
}
