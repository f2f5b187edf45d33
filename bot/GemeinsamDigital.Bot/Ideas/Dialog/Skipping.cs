// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Dialog;

internal static class Skipping
{
    /// <summary>The field stays empty and is not asked for again; what stood in it is taken back.</summary>
    public static IdeaDraft Skip(IdeaDraft draft, IdeaStep step) => Mark(step.Clear is { } clear ? clear(draft) : draft, step);

    /// <summary>An answer to a step that was skipped before counts.</summary>
    public static IdeaDraft Unskip(IdeaDraft draft, IdeaStep step) =>
        draft.Skipped.Contains(step.Name) && step.IsAnswered(draft) ? draft with { Skipped = [.. draft.Skipped.Where(name => name != step.Name)] } : draft;

    /// <summary>Not asked for again; nothing is taken back.</summary>
    public static IdeaDraft Mark(IdeaDraft draft, IdeaStep step) =>
        draft.Skipped.Contains(step.Name) ? draft : draft with { Skipped = [.. draft.Skipped, step.Name] };
}
