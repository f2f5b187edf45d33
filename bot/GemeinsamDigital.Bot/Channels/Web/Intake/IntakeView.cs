// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Dialog;

namespace GemeinsamDigital.Bot.Channels.Web.Intake;

/// <summary>The form as it is to be shown.</summary>
/// <param name="Entries">What stands in the fields, right or wrong.</param>
internal sealed record IntakeView(PageDraft Page, IReadOnlyDictionary<string, string> Entries)
{
    public IReadOnlyList<FormProblem> Problems { get; init; } = [];

    /// <summary>What concerns the whole form.</summary>
    public string? Notice { get; init; }

    /// <summary>The field that should be changed.</summary>
    public IdeaStep? Focus { get; init; }

    public bool PictureRights { get; init; }

    public string Entry(IdeaStep step) => Entries.GetValueOrDefault(step.Name) ?? "";

    public FormProblem? ProblemOf(IdeaStep step) => Problems.FirstOrDefault(problem => problem.Step == step);

    /// <summary>The short form shows what is required, and what has something to show.</summary>
    public IEnumerable<IdeaStep> Fields()
    {
        var fields = IdeaForm.Fields(Page.Draft).ToHashSet();
        return IdeaSteps.Table.Where(step => (fields.Contains(step) || step == PictureSteps.Picture)
            && (Page.Full || !step.OnlyOnFullPath || Entry(step).Length > 0 || step.Show(Page.Draft) is not null || ProblemOf(step) is not null || step == Focus));
    }
}
