// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Evaluation;

namespace GemeinsamDigital.Benchmarks;

/// <summary>As many articles as wanted, mixed from the real ones, and the questions of the evaluation.</summary>
internal sealed record SearchCorpus(ArticleCollection Articles, IReadOnlyList<string> Questions)
{
    public IEnumerable<string> Texts => Articles.Articles.Select(article => string.Join('\n', [article.Title, .. article.Questions, article.ShortAnswer, article.Details]));

    public static SearchCorpus Of(int count)
    {
        var real = ArticleLoader.LoadFolder(RepositoryFolder.Of("knowledge", "articles")).Articles.Where(article => article.Language == "de").ToList();
        var questions = QuestionFile.Load(RepositoryFolder.Of("knowledge", "evaluation", "questions-de.jsonl"));
        return new SearchCorpus(
            new ArticleCollection([.. Enumerable.Range(0, count).Select(i => Mix(real, i))], []),
            [.. questions.Select(question => question.Text)]);
    }

    /// <summary>The questions with two neighbouring letters swapped in each longer word, elsewhere in each round.</summary>
    public IEnumerable<string> Mistyped(int round) =>
        Questions.Select(question => string.Join(' ', question.Split(' ').Select(word => word.Length < 6 ? word : Swap(word, 1 + round % (word.Length - 2)))));

    private static string Swap(string word, int at) => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}";

    /// <summary>The first are the real articles; later ones put real questions and texts together in new ways, with some words of their own.</summary>
    private static Article Mix(List<Article> real, int i)
    {
        var article = real[i % real.Count];
        if (i < real.Count)
            return article;
        var other = real[(i * 7 + i / real.Count) % real.Count];
        return article with
        {
            Id = $"{article.Id}-{i}",
            Title = $"{article.Title} Ausgabe{i}",
            Questions = [.. article.Questions.Zip(other.Questions, (a, b) => $"{a} {b} Fall{i}")],
            Details = $"{other.Details} Vorgang{i} Akte{i}",
        };
    }
}
