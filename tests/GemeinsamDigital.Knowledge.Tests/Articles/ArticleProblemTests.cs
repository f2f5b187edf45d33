// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Articles;

/// <summary>Each mistake an editor can make gets a line, a sentence and a way to mend it.</summary>
public sealed class ArticleProblemTests
{
    [Theory]
    [InlineData("Nur Text", 1, "Die Datei beginnt nicht mit der Zeile „---“.")]
    [InlineData("", 1, "Die Datei beginnt nicht mit der Zeile „---“.")]
    [InlineData("---\nid: kiezbox\nText", 1, "Dem Kopf der Datei fehlt die schließende Zeile „---“.")]
    [InlineData("---\nid:\tkiezbox\n---\nText", 2, "Der Kopf der Datei enthält einen Tabulator.")]
    [InlineData("---\nid: kiezbox\ntitle: Kiezbox: was ist das?\n---\nText", 3, "Der Kopf der Datei ist an dieser Stelle kein gültiges YAML.")]
    [InlineData("---\n- eins\n- zwei\n---\nText", 2, "Der Kopf der Datei besteht nicht aus „schlüssel: Wert“-Zeilen.")]
    [InlineData("---\nid: kiezbox\nid: kiezbox\n---\nText", 3, "Der Schlüssel „id“ steht zweimal da.")]
    [InlineData("---\nid: &a kiezbox\ntitle: *a\n---\nText", 2, "Der Kopf der Datei benutzt Anker oder Verweise (& oder *).")]
    [InlineData("---\nid: !!str kiezbox\n---\nText", 2, "Der Kopf der Datei benutzt eine YAML-Typangabe (!).")]
    [InlineData("---\nid: [[[[[[kiezbox]]]]]]\n---\nText", 2, "Der Kopf der Datei ist zu tief geschachtelt oder zu lang.")]
    public void A_file_that_cannot_be_read_is_one_problem(string text, int line, string problem)
    {
        using var folder = new ArticleFolder().With("de/kiezbox.md", text);

        var found = folder.OnlyProblem();

        Assert.Equal(("de/kiezbox.md", line, problem), (found.File, found.Line, found.Problem));
        Assert.NotEmpty(found.Mend);
        Assert.False(found.IsWarning);
        Assert.Empty(folder.Load().Articles);
    }

    [Theory]
    [InlineData("title: Was ist die Kiezbox?", "", 2, "Die Angabe „title“ fehlt oder ist leer.")]
    [InlineData("title: Was ist die Kiezbox?", "title: [a]", 3, "Die Angabe „title“ ist kein einfacher Text.")]
    [InlineData("as-of: 2025-12", "as-of: Dezember", 7, "„Dezember“ ist kein Datum.")]
    [InlineData("as-of: 2025-12", "as-of: 2025-13", 7, "„2025-13“ ist kein Datum.")]
    [InlineData("as-of: 2025-12", "as-of: 2025-12\nreview-by: bald", 8, "„bald“ ist kein Datum.")]
    [InlineData("as-of: 2025-12", "as-of: 2025-12\nstatus: fertig", 8, "Den Status „fertig“ gibt es nicht.")]
    [InlineData("as-of: 2025-12", "as-of: 2025-12\nfrage: Wie?", 8, "Den Schlüssel „frage“ gibt es nicht.")]
    [InlineData("seen: 2025-12-15", "seen: gestern", 6, "„gestern“ ist kein Datum.")]
    [InlineData("https://example.org/kiezbox", "ftp://example.org", 6, "Die Adresse „ftp://example.org“ einer Quelle beginnt nicht mit http:// oder https://.")]
    [InlineData("https://example.org/kiezbox", "javascript:alert(1)", 6, "Die Adresse „javascript:alert(1)“ einer Quelle beginnt nicht mit http:// oder https://.")]
    [InlineData("title: \"Kiezbox\", ", "", 6, "Einer Quelle fehlt der Titel.")]
    [InlineData("title: \"Kiezbox\", ", "titel: \"Kiezbox\", ", 6, "Den Schlüssel „titel“ gibt es bei Quellen nicht.")]
    [InlineData("{ title: \"Kiezbox\", url: \"https://example.org/kiezbox\", seen: 2025-12-15 }", "https://example.org", 6, "Eine Quelle besteht nicht aus title und url.")]
    [InlineData("[eins, zwei, drei, vier, fünf, sechs, sieben, acht]", "eins", 4, "Die Angabe „questions“ ist keine Liste.")]
    public void A_wrong_field_is_named_with_its_line(string right, string wrong, int line, string problem)
    {
        using var folder = new ArticleFolder().WithArticle("kiezbox", ArticleFolder.Front.Replace(right, wrong));

        var found = folder.Load().Problems[0];

        Assert.Equal((line, problem), (found.Line, found.Problem));
        Assert.NotEmpty(found.Mend);
        Assert.Empty(folder.Load().Articles);
    }

    [Fact]
    public void An_article_needs_a_source()
    {
        var front = string.Join('\n', ArticleFolder.Front.Split('\n').Where(line => !line.Contains("sources") && !line.Contains("example.org")));
        using var folder = new ArticleFolder().WithArticle("kiezbox", front);

        Assert.Equal("Der Artikel nennt keine Quelle.", folder.OnlyProblem().Problem);
    }

    [Fact]
    public void An_article_needs_a_text()
    {
        using var folder = new ArticleFolder().WithArticle("kiezbox", body: " ");

        Assert.Equal("Der Artikel hat keinen Text.", folder.OnlyProblem().Problem);
    }

    [Fact]
    public void The_id_must_be_the_file_name()
    {
        using var folder = new ArticleFolder().With("de/kiezboxen.md", $"---\nid: kiezbox\n{ArticleFolder.Front}\n---\nText");

        Assert.Equal("Die id „kiezbox“ passt nicht zum Dateinamen „kiezboxen.md“.", folder.OnlyProblem().Problem);
    }

    [Fact]
    public void Several_mistakes_are_all_reported_at_once()
    {
        using var folder = new ArticleFolder().WithArticle("kiezbox", "title: Kiezbox", body: "");

        Assert.Equal(
            ["Der Artikel nennt keine Quelle.", "Die Angabe „as-of“ fehlt oder ist leer.", "Der Artikel hat keinen Text."],
            folder.Load().Problems.Select(problem => problem.Problem));
    }

    [Fact]
    public void A_file_that_is_not_utf8_names_the_line_of_the_first_wrong_byte()
    {
        var latin1 = Encoding.Latin1.GetBytes($"---\nid: kiezbox\ntitle: Für alle\n---\nText");
        using var folder = new ArticleFolder().With("de/kiezbox.md", latin1);

        Assert.Equal((3, "Die Datei ist nicht als UTF-8 gespeichert."), (folder.OnlyProblem().Line, folder.OnlyProblem().Problem));
    }

    [Fact]
    public void A_huge_file_is_not_read()
    {
        using var folder = new ArticleFolder().WithArticle("kiezbox", body: new string('x', 300 * 1024));

        Assert.Equal("Die Datei ist größer als 256 kB.", folder.OnlyProblem().Problem);
    }

    [Fact]
    public void A_link_to_nowhere_is_a_problem()
    {
        using var folder = new ArticleFolder().WithArticle("handbuch");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "de", "kiezbox.md"), "gibt-es-nicht.md");

        Assert.Equal(("de/kiezbox.md", "Die Datei lässt sich nicht öffnen."), (folder.OnlyProblem().File, folder.OnlyProblem().Problem));
        Assert.Single(folder.Load().Articles);
    }

    [Fact]
    public void A_document_that_would_unfold_to_gigabytes_is_refused()
    {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Join('\n', Enumerable.Range('b', 8).Select(c => $"{(char)c}: &{(char)c} [*{(char)(c - 1)},*{(char)(c - 1)},*{(char)(c - 1)}]"));
        using var folder = new ArticleFolder().WithArticle("kiezbox", bomb);

        Assert.Equal("Der Kopf der Datei benutzt Anker oder Verweise (& oder *).", folder.OnlyProblem().Problem);
    }

    [Fact]
    public void Front_matter_of_thousands_of_values_is_refused()
    {
        using var folder = new ArticleFolder().WithArticle("kiezbox", ArticleFolder.Front + "\nkeywords: [" + string.Join(',', Enumerable.Repeat("x", 5000)) + "]");

        Assert.Equal("Der Kopf der Datei ist zu tief geschachtelt oder zu lang.", folder.OnlyProblem().Problem);
    }
}
