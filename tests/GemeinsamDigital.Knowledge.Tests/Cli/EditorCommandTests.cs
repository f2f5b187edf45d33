// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Text;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Cli;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Cli;

/// <summary>new, gaps and watch: what editors do beside asking and checking.</summary>
public sealed class EditorCommandTests : IDisposable
{
    private readonly ArticleFolder _folder = new ArticleFolder()
        .WithArticle("kiezbox")
        .WithArticle("laufzeit", Other);

    private static string Other => ArticleFolder.Front
        .Replace("Was ist die Kiezbox?", "Wie lange läuft das Projekt?")
        .Replace("[eins, zwei, drei, vier, fünf, sechs, sieben, acht]", "[a, b, c, d, e, f, g, h]");

    private string Kiezbox => Path.Combine(_folder.Path, "de", "kiezbox.md");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("datenkompass", "de", "topic", "de/datenkompass.md")]
    [InlineData("begriff-ozg", "en", "term", "en/glossar/begriff-ozg.md")]
    [InlineData("gespraech-lob", "de-leicht", "talk", "de-leicht/gespraech/gespraech-lob.md")]
    public void A_new_article_is_a_draft_that_lint_accepts_but_for_its_placeholders(string id, string language, string kind, string file)
    {
        var (code, output, _) = Invoke("new", id, "--title", "Was heißt \"Kompass\": kurz?", "--language", language, "--kind", kind);

        Assert.Equal(0, code);
        Assert.Contains(id + ".md", output);
        var article = Assert.Single(_folder.Load().Articles, article => article.Id == id);
        Assert.Equal(("Was heißt \"Kompass\": kurz?", ArticleStatus.Draft, language), (article.Title, article.Status, article.Language));
        Assert.Contains($"{file}:", Invoke("lint", id).Output);
        Assert.Contains(" 0 Fehler, 1 Warnung", Invoke("lint", id).Output);
    }

    [Theory]
    [InlineData("Kiezbox", "--title", "Was?", "„Kiezbox“ ist keine id.")]
    [InlineData("../kiezbox", "--title", "Was?", "„../kiezbox“ ist keine id.")]
    [InlineData("kiezbox", "--title", "Was?", "Den Artikel gibt es schon: de")]
    [InlineData("neu", "--title", "Was\nid: anders", "Der Titel muss in einer Zeile stehen.")]
    public void New_refuses_what_would_not_work(string id, string option, string title, string message)
    {
        var before = File.ReadAllText(Kiezbox);

        var (code, _, error) = Invoke("new", id, option, title);

        Assert.Equal(2, code);
        Assert.Contains(message, error);
        Assert.Equal(before, File.ReadAllText(Kiezbox));
        Assert.Equal(2, _folder.Load().Articles.Count);
    }

    [Fact]
    public void A_term_has_an_id_of_its_kind() =>
        Assert.Contains("„begriff-ozg“", Invoke("new", "ozg", "--title", "Was?", "--kind", "term").Error);

    [Fact]
    public void Gaps_names_articles_that_are_not_asked_not_found_and_mistaken()
    {
        _folder.WithArticle("handbuch", Other.Replace("Wie lange läuft das Projekt?", "Was steht im Handbuch?").Replace("[a, b, c, d, e, f, g, h]", "[i, j, k, l, m, n, o, p]"));
        var file = Path.Combine(_folder.Path, "fragen.jsonl");
        File.WriteAllText(file, """
            {"id":"1","text":"Wie lange läuft denn das Projekt so?","expected":["kiezbox"],"lang":"de"}
            {"id":"2","text":"Projekt, wie lange?","expected":["kiezbox"],"lang":"de"}
            """);

        var (code, output, _) = Invoke("gaps", file);

        Assert.Equal(0, code);
        Assert.Contains("de: 2 Artikel, nach denen keine Frage fragt\n  handbuch\n  laufzeit\n", output);
        Assert.Contains("de: 1 Artikel, die bei keiner ihrer Fragen an Platz 1 stehen\n  kiezbox (2): Wie lange läuft denn das Projekt so? | Projekt, wie lange?\n", output);
        Assert.Contains("    2  kiezbox ← laufzeit: Wie lange läuft denn das Projekt so? | Projekt, wie lange?", output);
    }

    [Fact]
    public async Task Watch_says_what_a_save_broke_and_what_the_next_one_mended()
    {
        var questions = Path.Combine(_folder.Path, "fragen.jsonl");
        File.WriteAllText(questions, """{"id":"1","text":"Gibt es hier Luftsensoren?","expected":["kiezbox"],"lang":"de"}""");
        var good = File.ReadAllText(Kiezbox);
        using var output = new AwaitedWriter();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var watching = Command().Parse(["watch", "--eval", questions, "--articles", _folder.Path])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = TextWriter.Null }, stop.Token);
        await output.UntilAsync("Ich warte auf das nächste Speichern.");

        File.WriteAllText(Kiezbox, "kaputt");
        await output.UntilAsync("de/kiezbox.md:1: Fehler: Die Datei beginnt nicht mit der Zeile „---“.");
        await output.UntilAsync("Keine Frage wird anders gewertet.");
        File.WriteAllText(Kiezbox, good.Replace("eins,", "Gibt es da Luftsensoren?,"));
        await output.UntilAsync("de/kiezbox.md: behoben: Die Datei beginnt nicht");
        await output.UntilAsync("jetzt richtig: Gibt es hier Luftsensoren? → kiezbox");

        await stop.CancelAsync();
        Assert.Equal(0, await watching);
    }

    private static RootCommand Command() => KnowledgeCommand.Create(TimeProvider.System);

    private (int Code, string Output, string Error) Invoke(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();

        var code = Command().Parse([.. arguments, "--articles", _folder.Path]).Invoke(new InvocationConfiguration { Output = output, Error = error });

        return (code, output.ToString(), error.ToString());
    }

    /// <summary>Output that a test can wait for.</summary>
    private sealed class AwaitedWriter : StringWriter
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
        private readonly SemaphoreSlim _written = new(0);

        public override Encoding Encoding => Encoding.UTF8;

        public override void WriteLine(string? value)
        {
            lock (_written)
                base.WriteLine(value);
            _written.Release();
        }

        public async Task UntilAsync(string text)
        {
            while (!Contains(text))
                Assert.True(await _written.WaitAsync(Patience, TestContext.Current.CancellationToken), $"„{text}“ was not written.");
        }

        private bool Contains(string text)
        {
            lock (_written)
                return GetStringBuilder().ToString().Contains(text, StringComparison.Ordinal);
        }
    }
}
