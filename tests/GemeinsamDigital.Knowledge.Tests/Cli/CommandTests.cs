// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Text.Json;
using GemeinsamDigital.Knowledge.Cli;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Cli;

public sealed class CommandTests : IDisposable
{
    private readonly ArticleFolder _folder = new ArticleFolder()
        .WithArticle("kiezbox", ArticleFolder.Front + "\nkeywords: [Luftsensoren]", "Ein Kasten mit Notfallnetz.\n\nMehr.")
        .WithArticle("handbuch", Handbook, "Methoden.");

    private static string Handbook => ArticleFolder.Front
        .Replace("Was ist die Kiezbox?", "Was steht im Handbuch?")
        .Replace("[eins, zwei, drei, vier, fünf, sechs, sieben, acht]", "[neun, zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn, sechzehn]") + "\nkeywords: [Luftsensoren]";

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Ask_prints_the_answer_with_source_and_date()
    {
        var (code, output, _) = Run("ask", "Was ist die Kietzbox?");

        Assert.Equal(0, code);
        Assert.Contains("(„kietzbox“ gelesen als „kiezbox“)", output);
        Assert.Contains("Ein Kasten mit Notfallnetz.", output);
        Assert.Contains("Quelle: Kiezbox, https://example.org/kiezbox", output);
        Assert.Contains("Stand: 2025-12", output);
        Assert.DoesNotContain("Mehr.", output);
    }

    [Fact]
    public void Ask_admits_not_to_know()
    {
        var (code, output, _) = Run("ask", "Wie wird das Wetter?");

        Assert.Equal(1, code);
        Assert.Equal("Dazu gibt es keinen Artikel.", output.Trim());
    }

    [Fact]
    public void Ask_offers_a_choice_between_equals()
    {
        var (code, output, _) = Run("ask", "Luftsensoren");

        Assert.Equal(0, code);
        Assert.StartsWith("Meinten Sie:", output);
        Assert.Contains("Was steht im Handbuch? (handbuch", output);
    }

    [Fact]
    public void Explain_shows_words_views_and_thresholds()
    {
        var (code, output, _) = Run("explain", "Was ist die Kietzbox?");

        Assert.Equal(0, code);
        Assert.Contains("Entscheidung: Antwort kiezbox", output);
        Assert.Contains("Schwellen: Antwort ab 1,15, Auswahl ab 0,55", output);
        Assert.Contains("kietzbox (gelesen als „kiezbox“)", output);
        Assert.Contains("ng4 0,", output);
        Assert.Matches(@"Bester: +\d,\d\d  kiezbox", output);
        Assert.Matches(@"Zweiter: +\d,\d\d  handbuch", output);
        Assert.Contains("Abstand des Zweiten:", output);
        Assert.Contains("  nicht getroffen: kietzbox", output);
    }

    [Fact]
    public void Lint_is_content_with_good_articles()
    {
        var (code, output, _) = Run("lint");

        Assert.Equal(0, code);
        Assert.StartsWith("2 Artikel geladen, 0 Fehler, 0 Warnungen, 4 Hinweise.", output);
        Assert.DoesNotContain("Entwurf", output);
    }

    [Fact]
    public void Lint_shows_hints_when_asked_and_for_single_articles()
    {
        Assert.Contains("de/kiezbox.md:0: Hinweis: Der Artikel ist ein Entwurf; der Bot zeigt ihn nicht.", Run("lint", "--hints").Output);
        Assert.Contains("de/kiezbox.md:0: Hinweis:", Run("lint", "kiezbox").Output);
        Assert.DoesNotContain("handbuch", Run("lint", "kiezbox").Output);
    }

    [Fact]
    public void Lint_fails_and_says_where_and_how_to_mend()
    {
        _folder.With("de/kaputt.md", "Nur Text");

        var (code, output, _) = Run("lint");

        Assert.Equal(1, code);
        Assert.Contains("de/kaputt.md:1: Fehler: Die Datei beginnt nicht mit der Zeile „---“.", output);
        Assert.Contains("    Stellen Sie den Kopf zwischen zwei Zeilen aus drei Minuszeichen.", output);
        Assert.Contains("2 Artikel geladen, 1 Fehler, 0 Warnungen, 4 Hinweise.", output);
    }

    [Fact]
    public void Lint_reminds_of_articles_to_review()
    {
        _folder.WithArticle("alt", ArticleFolder.Front + "\nreview-by: 2026-05");

        var (code, output, _) = Run("lint");

        Assert.Equal(0, code);
        Assert.Contains("de/alt.md:8: Warnung: Der Artikel sollte bis 31.05.2026 überprüft werden.", output);
    }

    [Fact]
    public void Eval_prints_figures_and_what_went_wrong()
    {
        var file = QuestionsFile();

        var (code, output, error) = Run("eval", file);

        Assert.Equal(0, code);
        Assert.Contains("Fragen zum Thema                        2", output);
        Assert.Contains("Richtiger Artikel an Platz 1       50,0", output);
        Assert.Contains("statt kiezbox", output);
        Assert.Contains("Nicht gewertet, weil es den Artikel nicht gibt: fehlt", error);
    }

    [Fact]
    public void Eval_as_json_is_one_line_per_question_and_a_summary()
    {
        var (code, output, _) = Run("eval", QuestionsFile(), "--json");

        var lines = output.Trim().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(0, code);
        Assert.Equal(4, lines.Count);
        Assert.Equal("answer", lines[0].GetProperty("decision").GetString());
        Assert.Equal("kiezbox", lines[0].GetProperty("articles")[0].GetProperty("id").GetString());
        Assert.True(lines[0].GetProperty("articles")[0].GetProperty("score").GetDouble() > 0.65);
        Assert.Equal("unknown", lines[2].GetProperty("decision").GetString());
        Assert.Equal(0.5, lines[3].GetProperty("summary").GetProperty("ranking").GetProperty("rightAt1").GetDouble());
    }

    [Fact]
    public void Eval_leaves_out_what_stands_in_an_article()
    {
        var file = Path.Combine(_folder.Path, "fragen.jsonl");
        File.WriteAllText(file, """{"id":"1","text":"Was steht im Handbuch?","expected":["handbuch"]}""" + "\n" + """{"id":"2","text":"Handbuch, was ist das?","expected":["handbuch"]}""");

        var (_, output, error) = Run("eval", file);

        Assert.Contains("Fragen zum Thema                        1", output);
        Assert.Contains("Nicht gewertet, weil wörtlich in einem Artikel: 1", error);
    }

    [Fact]
    public void Eval_can_look_at_one_half_only()
    {
        var file = QuestionsFile();

        Assert.Equal(3, Run("eval", file, "--json", "--half", "dev").Output.Trim().Split('\n').Length);
        Assert.Equal(2, Run("eval", file, "--json", "--half", "test").Output.Trim().Split('\n').Length);
    }

    [Fact]
    public void Eval_fails_below_a_floor_and_names_the_questions()
    {
        var floors = Path.Combine(_folder.Path, "floors.json");
        File.WriteAllText(floors, """{"fragen": {"rightAt1": 0.9, "refused": 1}}""");

        var (code, output, _) = Run("eval", QuestionsFile(), "--floors", floors);

        Assert.Equal(1, code);
        Assert.Contains("1 Kennzahlen liegen unter ihrer Untergrenze:", output);
        Assert.Contains("fragen, richtiger Artikel an Platz 1 (rightAt1): 50,0", output);
        Assert.Contains("    2 Was steht da im Handbuch? → handbuch statt kiezbox", output);
    }

    [Fact]
    public void Eval_is_content_above_its_floors()
    {
        var floors = Path.Combine(_folder.Path, "floors.json");
        File.WriteAllText(floors, """{"fragen": {"rightAt1": 0.5}}""");

        var (code, output, _) = Run("eval", QuestionsFile(), "--floors", floors);

        Assert.Equal(0, code);
        Assert.Contains("Keine Kennzahl liegt unter ihrer Untergrenze.", output);
        Assert.Equal(2, Run("eval", QuestionsFile(), "--floors", "gibt-es-nicht.json").Code);
    }

    [Fact]
    public void Eval_skips_files_about_something_else()
    {
        var file = Path.Combine(_folder.Path, "sprachen.jsonl");
        File.WriteAllText(file, """{"id":"1","text":"Hello","lang":"en"}""");

        var (code, _, error) = Run("eval", file, QuestionsFile());

        Assert.Equal(0, code);
        Assert.Contains($"Übersprungen, weil darin keine Artikel erwartet werden: {file}", error);
    }

    [Fact]
    public void Eval_names_the_line_it_cannot_read()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "fragen.jsonl"), "kaputt");

        var (code, _, error) = Run("eval", Path.Combine(_folder.Path, "fragen.jsonl"));

        Assert.Equal(2, code);
        Assert.Contains("fragen.jsonl, Zeile 1: keine gültige Frage", error);
    }

    [Fact]
    public void Eval_corpus_measures_a_public_set()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "corpus.jsonl"), """{"id":"d1","title":"Brot","text":"Brot backen"}""" + "\n" + """{"id":"d2","title":"Milch","text":"Milch trinken"}""");
        File.WriteAllText(Path.Combine(_folder.Path, "queries.typo1.jsonl"), """{"id":"q1","text":"Brto backen"}""");
        File.WriteAllText(Path.Combine(_folder.Path, "qrels.tsv"), "q1\td1\t1\n");

        var (code, output, _) = Invoke("eval-corpus", _folder.Path, "--typo", "1");

        Assert.Equal(0, code);
        Assert.Contains("Richtiger Artikel an Platz 1      100,0", output);
    }

    [Fact]
    public void A_missing_folder_is_said_in_one_sentence()
    {
        var (code, _, error) = Invoke("lint", "--articles", Path.Combine(_folder.Path, "gibt-es-nicht"));

        Assert.Equal((2, "Den Ordner mit den Artikeln gibt es nicht. Nennen Sie ihn mit --articles."), (code, error.Trim()));
        Assert.Equal(2, Invoke("eval-corpus", Path.Combine(_folder.Path, "gibt-es-nicht")).Code);
    }

    [Fact]
    public void The_articles_of_this_repository_are_found_from_below()
    {
        var (code, output, _) = Invoke("lint");

        Assert.Equal(0, code);
        Assert.DoesNotContain(" 0 Artikel geladen", output);
    }

    private string QuestionsFile()
    {
        var file = Path.Combine(_folder.Path, "fragen.jsonl");
        File.WriteAllText(file, """
            {"id":"1","text":"Was ist eine Kiezbox?","expected":["kiezbox"],"lang":"de"}
            {"id":"2","text":"Was steht da im Handbuch?","expected":["kiezbox","fehlt"],"lang":"de"}
            {"id":"3","text":"Wetter morgen","expected":"none","lang":"de"}
            """.Replace("\"kiezbox\",\"fehlt\"", "\"kiezbox\", \"fehlt\""));
        return file;
    }

    private (int Code, string Output, string Error) Run(params string[] arguments) => Invoke([.. arguments, "--articles", _folder.Path]);

    private static (int Code, string Output, string Error) Invoke(params string[] arguments)
    {
        var time = new Moq.Mock<TimeProvider>();
        time.Setup(clock => clock.GetUtcNow()).Returns(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
        time.Setup(clock => clock.LocalTimeZone).Returns(TimeZoneInfo.Utc);
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = KnowledgeCommand.Create(time.Object).Parse(arguments).Invoke(new InvocationConfiguration { Output = output, Error = error });

        return (code, output.ToString(), error.ToString());
    }
}
