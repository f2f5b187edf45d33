// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>Reads a folder of articles. A broken file becomes a problem and never stops the others.</summary>
public static class ArticleLoader
{
    private static readonly string[] Languages = ["de", "en", "de-leicht"];

    /// <param name="folder">The folder that holds the folders de, en and de-leicht; those that are missing are skipped.</param>
    public static ArticleCollection LoadFolder(string folder)
    {
        var articles = new List<Article>();
        var problems = new List<ArticleProblem>();
        foreach (var language in Languages)
            articles.AddRange(LoadLanguage(folder, language, problems));
        return new ArticleCollection(articles, problems);
    }

    private static IEnumerable<Article> LoadLanguage(string folder, string language, List<ArticleProblem> problems)
    {
        var path = Path.Combine(folder, language);
        if (!Directory.Exists(path))
            return [];
        var loaded = new Dictionary<string, LoadedArticle>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(path, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (LoadFile(file, name, language, problems) is not { } article)
                continue;
            if (!loaded.TryAdd(article.Id, new(name, article)))
                problems.Add(new(name, 0, $"Die id „{article.Id}“ steht schon in {loaded[article.Id].File}.", "Geben Sie einem der beiden Artikel eine andere id und einen anderen Dateinamen."));
        }

        problems.AddRange(SharedQuestions.Find(loaded.Values));
        return WithoutDeadFollowUps(loaded, problems);
    }

    private static Article? LoadFile(string file, string name, string language, List<ArticleProblem> problems)
    {
        try
        {
            return new ArticleFileReader(name, language, problems).Read(FirstBytes(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(name, 0, "Die Datei lässt sich nicht öffnen.", "Prüfen Sie, ob es sie gibt und ob sie gelesen werden darf."));
            return null;
        }
    }

    private static IEnumerable<Article> WithoutDeadFollowUps(Dictionary<string, LoadedArticle> loaded, List<ArticleProblem> problems)
    {
        foreach (var (file, article) in loaded.Values)
        {
            var dead = article.FollowUps.Where(id => !loaded.ContainsKey(id)).ToList();
            foreach (var id in dead)
                problems.Add(new(file, 0, $"Den Folgeartikel „{id}“ gibt es nicht.", "Berichtigen oder löschen Sie den Eintrag unter follow-ups.") { IsWarning = true });
            yield return dead.Count == 0 ? article : article with { FollowUps = [.. article.FollowUps.Except(dead)] };
        }
    }

    /// <summary>One byte more than allowed is enough to see that a file is too large.</summary>
    private static ReadOnlySpan<byte> FirstBytes(string file)
    {
        using var stream = File.OpenRead(file);
        var bytes = new byte[ArticleText.MaxBytes + 1];
        return bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }
}

/// <param name="File">Path relative to the articles folder.</param>
internal sealed record LoadedArticle(string File, Article Article);
