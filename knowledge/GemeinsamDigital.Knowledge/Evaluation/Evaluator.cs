// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Evaluation;

public static class Evaluator
{
    public static IReadOnlyList<EvaluatedQuestion> Run(KnowledgeBase knowledge, IEnumerable<EvaluationQuestion> questions) =>
        [.. questions.Select(question => Evaluate(knowledge, question))];

    private static EvaluatedQuestion Evaluate(KnowledgeBase knowledge, EvaluationQuestion question)
    {
        var topic = TopicBefore(knowledge, question);
        var asked = knowledge.AskAll(question.Text, question.Language, topic);
        return new EvaluatedQuestion(question, asked, knowledge.RankFor(asked[0].Text, question.Language, topic));
    }

    /// <summary>What the dialog is about when the question comes: what was answered, or what a citizen would have picked from a choice.</summary>
    private static string? TopicBefore(KnowledgeBase knowledge, EvaluationQuestion question) => question.Before is { } before
        ? knowledge.AskAll(before.Text, before.Language, TopicBefore(knowledge, before)) is [.., { Decision: Decision.Answer answer }]
            ? answer.Best.Article.Id
            : before.Expected is [var picked, ..] ? picked : null
        : null;

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
