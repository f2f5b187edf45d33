// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>Makes the files of one language fit together: one article per id, no question twice, follow-ups that exist.</summary>
internal static class LanguageLoad
{
    public static IEnumerable<LoadedArticle> Of(IReadOnlyList<(string Name, ShelvedFile File)> files, List<ArticleProblem> problems)
    {
        var loaded = new Dictionary<string, LoadedArticle>(StringComparer.Ordinal);
        foreach (var (name, file) in files)
        {
            problems.AddRange(file.Problems);
            if (file.Article is { } article && !loaded.TryAdd(article.Id, new(name, article)))
                problems.Add(new(name, 0, $"Die id „{article.Id}“ steht schon in {loaded[article.Id].File}.", "Geben Sie einem der beiden Artikel eine andere id und einen anderen Dateinamen."));
        }

        problems.AddRange(SharedQuestions.Find(loaded.Values));
        problems.AddRange(loaded.Values.SelectMany(article => DeadFollowUps(article, loaded)));
        return loaded.Values;
    }

    private static IEnumerable<ArticleProblem> DeadFollowUps(LoadedArticle loaded, Dictionary<string, LoadedArticle> all) =>
        from id in loaded.Article.FollowUps
        where !all.ContainsKey(id)
        select new ArticleProblem(loaded.File, 0, $"Den Folgeartikel „{id}“ gibt es nicht.", "Berichtigen oder löschen Sie den Eintrag unter follow-ups.") { Level = ProblemLevel.Warning };
}

/// <param name="File">Path relative to the articles folder.</param>
internal sealed record LoadedArticle(string File, Article Article);
