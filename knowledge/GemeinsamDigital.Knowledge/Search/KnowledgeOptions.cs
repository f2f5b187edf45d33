// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>When the knowledge base answers, offers a choice or passes. Calibrated in docs/retrieval-figures.md.</summary>
public sealed record KnowledgeOptions : IValidatableObject
{
    /// <summary>Section name in configuration files.</summary>
    public const string Section = "Knowledge";

    /// <summary>From this score on the best article is the answer.</summary>
    /// <value>0 to 5; default 0.65.</value>
    [Range(0, 5)]
    public double AnswerThreshold { get; init; } = 0.65;

    /// <summary>From this score on articles are offered as candidates; must not exceed <see cref="AnswerThreshold"/>.</summary>
    /// <value>0 to 5; default 0.45.</value>
    [Range(0, 5)]
    public double CandidatesThreshold { get; init; } = 0.45;

    /// <summary>Two best articles whose scores differ by less than this share of the better one are both offered.</summary>
    /// <value>0 to 1; default 0.1.</value>
    [Range(0, 1)]
    public double Margin { get; init; } = 0.1;

    /// <summary>Below the answer threshold, articles join the choice whose scores differ by less than this share of the best one.</summary>
    /// <value>0 to 1; default 0.5.</value>
    [Range(0, 1)]
    public double CandidateSpread { get; init; } = 0.5;

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext)
    {
        if (CandidatesThreshold > AnswerThreshold)
            yield return new ValidationResult("Knowledge:CandidatesThreshold must not exceed Knowledge:AnswerThreshold.", [nameof(CandidatesThreshold)]);
    }
}
