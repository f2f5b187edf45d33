// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Evaluation;

public static class Evaluator
{
    public static IReadOnlyList<EvaluatedQuestion> Run(KnowledgeBase knowledge, IEnumerable<EvaluationQuestion> questions) =>
    [
        .. questions.Select(question => new EvaluatedQuestion(
            question,
            knowledge.Ask(question.Text, question.Language),
            knowledge.Rank(question.Text, question.Language, RankingFigures.Depth))),
    ];

    /// <summary>Leaves out in-scope questions that stand word for word in an article: they would measure learning by heart.</summary>
    public static IReadOnlyList<EvaluationQuestion> WithoutWorded(KnowledgeBase knowledge, IReadOnlyList<EvaluationQuestion> questions) =>
        [.. questions.Where(question => !question.IsInScope || knowledge.FindWorded(question.Text, question.Language) is null)];

    /// <summary>Drops expected articles that do not exist yet; an in-scope question that keeps none is left out.</summary>
    /// <param name="missing">The ids that do not exist.</param>
    public static IReadOnlyList<EvaluationQuestion> OnlyExisting(
        KnowledgeBase knowledge, IReadOnlyList<EvaluationQuestion> questions, out IReadOnlyList<string> missing)
    {
        bool Exists(EvaluationQuestion question, string id) => knowledge.Find(id, question.Language) is not null;
        missing = [.. questions.SelectMany(question => question.Expected.Where(id => !Exists(question, id))).Distinct().Order(StringComparer.Ordinal)];
        return
        [
            .. from question in questions
               let existing = question.Expected.Where(id => Exists(question, id)).ToList()
               where existing.Count > 0 || !question.IsInScope
               select question with { Expected = existing },
        ];
    }
}
