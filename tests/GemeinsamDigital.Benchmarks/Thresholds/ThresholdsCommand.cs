// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Evaluation;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Benchmarks.Thresholds;

/// <summary>What other thresholds would change: the two curves between which the defaults of <see cref="KnowledgeOptions"/> were chosen.</summary>
internal static class ThresholdsCommand
{
    public static void Run()
    {
        var articles = ArticleLoader.LoadFolder(RepositoryFolder.Of("knowledge", "articles"));
        var halves = Halves(articles);
        var defaults = new KnowledgeOptions();
        ThresholdPoint Measure(double at, KnowledgeOptions options)
        {
            using var knowledge = KnowledgeBase.Build(articles, options);
            Console.Write('.');
            return new ThresholdPoint(at, FiguresOf(knowledge, halves.Development), FiguresOf(knowledge, halves.Test));
        }

        List<ThresholdPoint> answers = [.. Steps(0.8, 1.6).Select(at => Measure(at, defaults with { AnswerThreshold = at }))];
        List<ThresholdPoint> candidates = [.. Steps(0.35, 0.8).Select(at => Measure(at, defaults with { CandidatesThreshold = at }))];
        File.WriteAllText(RepositoryFolder.Of("knowledge", "docs", "thresholds.md"), ThresholdReport.Of(answers, candidates, defaults, halves.Development.Count, halves.Test.Count));
        File.WriteAllText(RepositoryFolder.Of("knowledge", "docs", "thresholds.svg"), ThresholdPlot.Of(answers, candidates, defaults));
        Console.WriteLine("\nwritten: knowledge/docs/thresholds.md, knowledge/docs/thresholds.svg");
    }

    private static EvaluationFigures FiguresOf(KnowledgeBase knowledge, IReadOnlyList<EvaluationQuestion> questions) =>
        EvaluationFigures.Of(Evaluator.Run(knowledge, questions));

    private static (IReadOnlyList<EvaluationQuestion> Development, IReadOnlyList<EvaluationQuestion> Test) Halves(ArticleCollection articles)
    {
        using var knowledge = KnowledgeBase.Build(articles, new KnowledgeOptions());
        var german = Directory.EnumerateFiles(RepositoryFolder.Of("knowledge", "evaluation"), "*.jsonl")
            .Where(QuestionFile.ExpectsArticles)
            .SelectMany(QuestionFile.Load)
            .Where(question => question.Language != "en")
            .ToList();
        var scored = Evaluator.WithoutWorded(knowledge, Evaluator.OnlyExisting(knowledge, german, out _));
        return ([.. scored.Where(question => question.IsForDevelopment)], [.. scored.Where(question => !question.IsForDevelopment)]);
    }

    private static IEnumerable<double> Steps(double from, double to) => Enumerable.Range(0, (int)Math.Round((to - from) / 0.05) + 1).Select(i => Math.Round(from + i * 0.05, 2));
}

/// <param name="At">The threshold that was varied.</param>
internal sealed record ThresholdPoint(double At, EvaluationFigures Development, EvaluationFigures Test);
