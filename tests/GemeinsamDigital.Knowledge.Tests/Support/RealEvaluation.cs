// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Evaluation;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Tests.Support;

/// <summary>All questions of the repository, asked once.</summary>
internal static class RealEvaluation
{
    public static ArticleCollection Articles { get; } = ArticleLoader.LoadFolder(Repository.Articles);

    /// <summary>Each file of questions by its name without ending; files about something else than answers are left out.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<EvaluationQuestion>> Questions { get; } = Directory.EnumerateFiles(Repository.Evaluation, "*.jsonl")
        .Where(QuestionFile.ExpectsArticles)
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), QuestionFile.Load);

    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<EvaluatedQuestion>>> All = new(Evaluate);

    public static IReadOnlyDictionary<string, IReadOnlyList<EvaluatedQuestion>> Evaluated => All.Value;

    private static Dictionary<string, IReadOnlyList<EvaluatedQuestion>> Evaluate()
    {
        using var knowledge = KnowledgeBase.Build(Articles, new KnowledgeOptions());
        return Questions.ToDictionary(set => set.Key, set => Evaluator.Run(knowledge, Evaluator.WithoutWorded(knowledge, set.Value)));
    }
}
