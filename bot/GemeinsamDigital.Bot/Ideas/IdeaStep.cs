// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Ideas;

/// <summary>One row of the dialog's table: how a field is asked for and how its answer is read. Both are pure.</summary>
/// <param name="Name">Stored with the draft; never rename one.</param>
/// <param name="Ask">The question, given what is known so far.</param>
/// <param name="Read">The answer's meaning.</param>
/// <param name="TakesFreeText">True where a person's own words are the answer, so that commands count only as a whole message.</param>
internal sealed record IdeaStep(string Name, Func<IdeaDraft, Reply> Ask, Func<IdeaDraft, string, StepResult> Read, bool TakesFreeText = false);

internal abstract record StepResult
{
    private StepResult() { }

    /// <summary>Understood: on with the next open step.</summary>
    internal sealed record Next(IdeaDraft Draft) : StepResult;

    /// <summary>Not usable; the reply says why and how to repair it. The step stays open.</summary>
    /// <param name="Draft">What the answer changed all the same; null when nothing.</param>
    internal sealed record Again(Reply Reply, IdeaDraft? Draft = null) : StepResult;

    /// <summary>Go to another step, to change one field.</summary>
    internal sealed record Edit(string Step) : StepResult;

    /// <summary>The person confirmed the summary.</summary>
    internal sealed record Submit : StepResult;

    /// <summary>Not an answer to this step; perhaps a question.</summary>
    internal sealed record NotUnderstood(Reply Reply) : StepResult;
}
