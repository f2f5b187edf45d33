// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Lexicon;

namespace GemeinsamDigital.Knowledge.Articles.Checks;

/// <param name="Lines">The file, line by line.</param>
internal sealed record CheckedArticle(string File, Article Article, IReadOnlyList<string> Lines)
{
    private const string Fence = "---";

    public bool IsGerman => Article.Language != "en";

    public bool IsEasy => Article.Language == "de-leicht";

    /// <summary>The lines of the text, with their 1-based numbers.</summary>
    public IEnumerable<(int Number, string Text)> Body
    {
        get
        {
            var end = Lines.Skip(1).TakeWhile(line => line.TrimEnd() != Fence).Count() + 2;
            return Lines.Select((text, i) => (i + 1, text)).Skip(end).Where(line => !string.IsNullOrWhiteSpace(line.text));
        }
    }

    public static CheckedArticle Of(string folder, LoadedArticle loaded)
    {
        try
        {
            return new(loaded.File, loaded.Article, System.IO.File.ReadAllLines(Path.Combine(folder, loaded.File)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(loaded.File, loaded.Article, []);
        }
    }

    /// <summary>The first line that has the words; 0 if they are spread over several.</summary>
    public int LineOf(string words) => Lines.Select((text, i) => text.Contains(words, StringComparison.Ordinal) ? i + 1 : 0).FirstOrDefault(line => line > 0);

    public ArticleProblem Warn(int line, string problem, string mend, string quote = "") => new(File, line, problem, mend) { Level = ProblemLevel.Warning, Quote = quote };

    public ArticleProblem Hint(int line, string problem, string mend, string quote = "") => new(File, line, problem, mend) { Level = ProblemLevel.Hint, Quote = quote };
}

internal sealed record CheckedArticles(IReadOnlyList<CheckedArticle> All, IReadOnlyList<LexiconEntry> Lexicon, DateOnly Today);
