// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>One row of the dialog's table: how a field is asked for and how its answer is read. Both are pure.</summary>
/// <param name="Name">Stored with the draft; never rename one.</param>
/// <param name="Ask">The question, given what is known so far.</param>
/// <param name="Read">The answer's meaning.</param>
internal sealed record IdeaStep(string Name, Func<IdeaDraft, Reply> Ask, Func<IdeaDraft, string, StepResult> Read)
{
    /// <summary>What people call the field.</summary>
    public required Func<string> Title { get; init; }

    /// <summary>Other words for it, separated by <c>|</c>.</summary>
    public required Func<string> Words { get; init; }

    public required Func<string> Help { get; init; }

    /// <summary>Whether there is nothing left to ask here.</summary>
    public required Func<IdeaDraft, bool> IsAnswered { get; init; }

    /// <summary>The answer as people read it in the summary; null for steps that are not in it.</summary>
    public Func<IdeaDraft, string?> Show { get; init; } = _ => null;

    /// <summary>Takes the answer back; null where it is required.</summary>
    public Func<IdeaDraft, IdeaDraft>? Clear { get; init; }

    /// <summary>True where a person's own words are the answer, so that commands count only as a whole message.</summary>
    public bool TakesFreeText { get; init; }

    /// <summary>True where others will read the answer, so that it is searched for personal data.</summary>
    public bool IsPublished { get; init; }

    /// <summary>How long the answer may be; null where it is a choice.</summary>
    public TextLimit? Limit { get; init; }

    public bool OnlyOnFullPath { get; init; }

    /// <summary>False while the step has no meaning for this draft.</summary>
    public Func<IdeaDraft, bool> Applies { get; init; } = _ => true;

    public bool IsOptional => Clear is not null;

    public bool IsSettled(IdeaDraft draft) => IsAnswered(draft) || draft.Skipped.Contains(Name);

    public bool IsOnPathOf(IdeaDraft draft) => (draft.Full || !OnlyOnFullPath) && Applies(draft);
}

internal abstract record StepResult
{
    private StepResult() { }

    /// <summary>Understood: on with the next open step.</summary>
    internal sealed record Next(IdeaDraft Draft) : StepResult;

    /// <summary>Not usable; the reply says why and how to repair it. The step stays open.</summary>
    /// <param name="Draft">What the answer changed all the same; null when nothing.</param>
    internal sealed record Again(Reply Reply, IdeaDraft? Draft = null) : StepResult;

    /// <summary>Usable once the person has decided what to do with it.</summary>
    internal sealed record Hold(HeldText Text, Reply Reply) : StepResult;

    /// <summary>Go to another step, to change one field.</summary>
    internal sealed record Edit(string Step) : StepResult;

    /// <summary>All optional fields should be asked as well.</summary>
    internal sealed record More : StepResult;

    /// <summary>The person confirmed the summary.</summary>
    internal sealed record Submit : StepResult;

    /// <summary>The person supports somebody else's idea instead.</summary>
    internal sealed record Support(string Reference) : StepResult;

    /// <summary>The draft may go.</summary>
    internal sealed record Discard : StepResult;

    /// <summary>Not an answer to this step; perhaps a question.</summary>
    internal sealed record NotUnderstood(Reply Reply) : StepResult;
}
