// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Evaluation;

namespace GemeinsamDigital.Knowledge.Cli;

/// <summary>Where the questions of an evaluation leave articles out, miss them, or take one for another.</summary>
internal sealed class GapsReport(IReadOnlyList<Article> articles, IReadOnlyList<EvaluatedQuestion> questions)
{
    private const int MostPairs = 30;
    private const int MostExamples = 3;
    private readonly List<EvaluatedQuestion> _inScope = [.. questions.Where(question => question.IsInScope)];

    public void Write(TextWriter output)
    {
        foreach (var language in _inScope.Select(question => question.Question.Language).Distinct().Order(StringComparer.Ordinal))
        {
            WriteUnasked(language, output);
            WriteNeverFirst(language, output);
            WritePairs(language, output);
        }
    }

    private void WriteUnasked(string language, TextWriter output)
    {
        var asked = questions.Where(question => question.Question.Language == language).SelectMany(question => question.Question.Expected).ToHashSet();
        var unasked = articles.Where(article => article.Language == language && !asked.Contains(article.Id)).Select(article => article.Id).Order(StringComparer.Ordinal).ToList();
        output.WriteLine($"{language}: {unasked.Count} Artikel, nach denen keine Frage fragt");
        foreach (var id in unasked)
            output.WriteLine($"  {id}");
        output.WriteLine();
    }

    private void WriteNeverFirst(string language, TextWriter output)
    {
        var missed = QuestionsIn(language)
            .SelectMany(question => question.Question.Expected.Select(id => (Id: id, Question: question)))
            .GroupBy(expected => expected.Id, expected => expected.Question)
            .Where(article => article.All(question => question.Rank != 1))
            .OrderByDescending(article => article.Count()).ThenBy(article => article.Key, StringComparer.Ordinal)
            .ToList();
        output.WriteLine($"{language}: {missed.Count} Artikel, die bei keiner ihrer Fragen an Platz 1 stehen");
        foreach (var article in missed)
            output.WriteLine($"  {article.Key} ({article.Count()}): {Examples(article)}");
        output.WriteLine();
    }

    private void WritePairs(string language, TextWriter output)
    {
        var pairs = QuestionsIn(language)
            .Where(question => question.Rank != 1 && question.Ranked.Count > 0)
            .GroupBy(question => (Right: question.Question.Expected[0], First: question.Ranked[0].Article.Id))
            .OrderByDescending(pair => pair.Count()).ThenBy(pair => pair.Key.Right, StringComparer.Ordinal).ThenBy(pair => pair.Key.First, StringComparer.Ordinal)
            .ToList();
        output.WriteLine($"{language}: {pairs.Count} Verwechslungen (wie oft, richtig ← stattdessen an Platz 1)");
        foreach (var pair in pairs.Take(MostPairs))
            output.WriteLine($"  {pair.Count(),3}  {pair.Key.Right} ← {pair.Key.First}: {Examples(pair)}");
        if (pairs.Count > MostPairs)
            output.WriteLine($"  und {pairs.Count - MostPairs} weitere");
        output.WriteLine();
    }

    private IEnumerable<EvaluatedQuestion> QuestionsIn(string language) => _inScope.Where(question => question.Question.Language == language);

    private static string Examples(IEnumerable<EvaluatedQuestion> questions) => string.Join(" | ", questions.Take(MostExamples).Select(question => question.Question.Text));
}
