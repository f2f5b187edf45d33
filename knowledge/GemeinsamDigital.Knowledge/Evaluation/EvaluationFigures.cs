// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Evaluation;

/// <summary>What citizens get: all shares from 0 to 1.</summary>
public sealed record EvaluationFigures
{
    /// <summary>Only of questions that some article answers.</summary>
    public required RankingFigures Ranking { get; init; }

    public required int OutOfScope { get; init; }

    /// <summary>In-scope questions that get one answer.</summary>
    public required double Answered { get; init; }

    /// <summary>In-scope questions that get a choice.</summary>
    public required double OfferedChoice { get; init; }

    /// <summary>Choices (of in-scope questions) that contain a right article.</summary>
    public required double RightChoice { get; init; }

    /// <summary>In-scope questions whose answer or choice contains a right article.</summary>
    public required double Served { get; init; }

    /// <summary>Of all single answers, also to out-of-scope questions, those that are right.</summary>
    public required double Precision { get; init; }

    /// <summary>Out-of-scope questions that are refused (or shown what may be shown).</summary>
    public required double Refused { get; init; }

    /// <summary>Out-of-scope questions that get a single, wrong answer.</summary>
    public required double WronglyAnswered { get; init; }

    public static EvaluationFigures Of(IReadOnlyCollection<EvaluatedQuestion> questions)
    {
        var inScope = questions.Where(question => question.IsInScope).ToList();
        var outOfScope = questions.Where(question => !question.IsInScope).ToList();
        return new EvaluationFigures
        {
            Ranking = RankingFigures.Of([.. inScope.Select(question => question.Rank)]),
            OutOfScope = outOfScope.Count,
            Answered = Share(inScope, IsAnswer),
            OfferedChoice = Share(inScope, IsChoice),
            RightChoice = Share(inScope.Where(IsChoice), question => question.IsRight),
            Served = Share(inScope, question => question.IsRight),
            Precision = Share(questions.Where(IsAnswer), question => !question.IsWronglyAnswered),
            Refused = Share(outOfScope, question => question.IsRight),
            WronglyAnswered = Share(outOfScope, question => question.IsWronglyAnswered),
        };
    }

    private static bool IsAnswer(EvaluatedQuestion question) => question.IsAnswered;

    private static bool IsChoice(EvaluatedQuestion question) => question.Decision is Decision.Candidates;

    private static double Share(IEnumerable<EvaluatedQuestion> questions, Func<EvaluatedQuestion, bool> condition)
    {
        var flags = questions.Select(condition).ToList();
        return flags.Count == 0 ? 0 : flags.Count(flag => flag) / (double)flags.Count;
    }
}
