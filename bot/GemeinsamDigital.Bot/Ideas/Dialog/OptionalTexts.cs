// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Places;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>The optional fields that people fill in their own words.</summary>
internal static class OptionalTexts
{
    public static readonly IdeaStep Problem = new ParagraphStep(
        "problem", () => IdeaTexts.AskProblem, () => IdeaTexts.NameProblem, () => IdeaTexts.FieldProblem,
        fields => fields.Problem, (fields, text) => fields with { Problem = text }).ToStep();

    public static readonly IdeaStep Benefit = new ParagraphStep(
        "benefit", () => IdeaTexts.AskBenefit, () => IdeaTexts.NameBenefit, () => IdeaTexts.FieldBenefit,
        fields => fields.Benefit, (fields, text) => fields with { Benefit = text }).ToStep();

    public static readonly IdeaStep Place = new ParagraphStep(
        "place", () => IdeaTexts.AskPlace, () => IdeaTexts.NamePlace, () => IdeaTexts.FieldPlace,
        fields => fields.Place, (fields, text) => fields with { Place = text })
    {
        SingleLine = true,
        Limit = TextLimit.Line,
        Applies = draft => draft.Fields.Bezirk is not (null or Bezirk.GanzBerlin),
    }.ToStep();

    public static readonly IdeaStep Measure = new ParagraphStep(
        "measure", () => IdeaTexts.AskMeasure, () => IdeaTexts.NameMeasure, () => IdeaTexts.FieldMeasure,
        fields => fields.Measure, (fields, text) => fields with { Measure = text })
    { SingleLine = true, Limit = TextLimit.Line }.ToStep();

    public static readonly IdeaStep Contribution = new ParagraphStep(
        "contribution", () => IdeaTexts.AskContribution, () => IdeaTexts.NameContribution, () => IdeaTexts.FieldContribution,
        fields => fields.Contribution, (fields, text) => fields with { Contribution = text }).ToStep();
}
