// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>The dialog as a table of questions, in order (style: a dialog is a table; functions are pure).</summary>
internal static class IdeaSteps
{
    public const string Summary = "summary";

    public static readonly IReadOnlyList<IdeaStep> Table =
    [
        RequiredSteps.Type,
        RequiredSteps.Title,
        RequiredSteps.Description,
        SimilarStep.Hint,
        OptionalTexts.Problem,
        OptionalTexts.Benefit,
        StrategySteps.Handlungsfeld,
        StrategySteps.Wertekompass,
        PlaceSteps.District,
        OptionalTexts.Place,
        OptionalTexts.Measure,
        OptionalTexts.Contribution,
        PersonSteps.Link,
        PictureSteps.Picture,
        PictureSteps.Rights,
        PersonSteps.Name,
        ConsentStep.Publication,
        PersonSteps.Contact,
        IdeaSummary.Step,
    ];

    /// <summary>The step of that name; the first one when a newer or older version of the bot knew others.</summary>
    public static IdeaStep Find(string name) => Table.FirstOrDefault(step => step.Name == name) ?? Table[0];

    /// <summary>The first step after <paramref name="step"/> that is still open, otherwise the first open one of all; the summary when none is.</summary>
    public static IdeaStep Next(IdeaDraft draft, IdeaStep step) =>
        Table.SkipWhile(row => row != step).Skip(1).FirstOrDefault(row => IsOpen(draft, row) && row != IdeaSummary.Step) ?? FirstOpen(draft);

    public static IdeaStep FirstOpen(IdeaDraft draft) => Table.First(row => IsOpen(draft, row));

    /// <summary>The first open step that cannot be left out, otherwise the summary.</summary>
    public static IdeaStep FirstRequired(IdeaDraft draft) => Table.First(row => IsOpen(draft, row) && !row.IsOptional);

    /// <summary>What an idea cannot be submitted without; null when nothing is missing. There is more than one way to the summary.</summary>
    public static IdeaStep? FirstMissing(IdeaDraft draft) =>
        Table.FirstOrDefault(row => row != IdeaSummary.Step && !row.IsOptional && row.Applies(draft) && !row.IsAnswered(draft));

    public static IdeaStep? Previous(IdeaDraft draft, IdeaStep step) =>
        Table.TakeWhile(row => row != step).LastOrDefault(row => row.IsOnPathOf(draft) && row != SimilarStep.Hint && row != PictureSteps.Rights);

    private static bool IsOpen(IdeaDraft draft, IdeaStep row) => row.IsOnPathOf(draft) && !row.IsSettled(draft);
}
