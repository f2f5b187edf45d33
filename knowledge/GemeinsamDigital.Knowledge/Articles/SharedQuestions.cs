// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>Finds questions that two articles of one language list: nobody can tell which of them is meant.</summary>
internal static class SharedQuestions
{
    public static IEnumerable<ArticleProblem> Find(IEnumerable<LoadedArticle> loaded)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, article) in loaded)
        {
            foreach (var question in article.Questions.Prepend(article.Title).DistinctBy(LettersOf))
            {
                if (!first.TryAdd(LettersOf(question), file))
                    yield return new(file, 0, $"Eine Frage steht auch in {first[LettersOf(question)]}.", "Behalten Sie sie dort, wo sie besser hinpasst.") { Level = ProblemLevel.Warning, Quote = question };
            }
        }
    }

    /// <summary>The same letters and digits.</summary>
    public static bool AreSame(string a, string b) => LettersOf(a) == LettersOf(b);

    private static string LettersOf(string question) => new([.. question.ToLowerInvariant().Where(char.IsLetterOrDigit)]);
}
