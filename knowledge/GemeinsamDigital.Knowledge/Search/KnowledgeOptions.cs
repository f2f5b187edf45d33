// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>When the knowledge base answers, offers a choice or passes. What other values would change: docs/thresholds.md.</summary>
public sealed record KnowledgeOptions : IValidatableObject
{
    /// <summary>Section name in configuration files.</summary>
    public const string Section = "Knowledge";

    /// <summary>From this confidence on the best article is the answer: its support (score, kinds of matches, number of matching words) and its lead over the second.</summary>
    /// <value>0 to 5; default 1.15.</value>
    [Range(0, 5)]
    public double AnswerThreshold { get; init; } = 1.15;

    /// <summary>Ids of articles for people in danger or despair. Where a word or several call for one of them, it is shown when it is clearly the first, however little of the message that is: rather once too often.</summary>
    /// <value>Default: <c>krise-hilfe</c>, <c>notfall</c>, <c>gewalt-hilfe</c>.</value>
    public IReadOnlyList<string> UrgentArticles { get; init; } = ["krise-hilfe", "notfall", "gewalt-hilfe"];

    /// <summary>From this support on articles are offered as candidates; must not exceed <see cref="AnswerThreshold"/>.</summary>
    /// <value>0 to 5; default 0.55.</value>
    [Range(0, 5)]
    public double CandidatesThreshold { get; init; } = 0.55;

    /// <summary>Two best articles whose scores differ by less than this share of the better one are both offered, however well they fit.</summary>
    /// <value>0 to 1; default 0.1.</value>
    [Range(0, 1)]
    public double Margin { get; init; } = 0.1;

    /// <summary>Articles join a choice whose scores differ by less than this share of the best one.</summary>
    /// <value>0 to 1; default 0.5.</value>
    [Range(0, 1)]
    public double CandidateSpread { get; init; } = 0.5;

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext)
    {
        if (CandidatesThreshold > AnswerThreshold)
            yield return new ValidationResult("Knowledge:CandidatesThreshold must not exceed Knowledge:AnswerThreshold.", [nameof(CandidatesThreshold)]);
    }
}
