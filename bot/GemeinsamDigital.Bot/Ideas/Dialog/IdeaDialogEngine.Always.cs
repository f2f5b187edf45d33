// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.PersonalData;
using static GemeinsamDigital.Bot.Conversation.Phrase;
using static GemeinsamDigital.Bot.Ideas.Dialog.Prompt;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>What is possible at every step: commands, decisions about a held text, corrections of earlier answers.</summary>
internal sealed partial class IdeaDialogEngine
{
    private IdeaMove? ReadCommand(IdeaDraft draft, IdeaStep step, string message)
    {
        if (WholeMessage.IsOneOf(message, ConversationTexts.CommandBack))
            return Back(draft with { SetAside = null, Held = null }, step);
        if (WholeMessage.IsOneOf(message, ConversationTexts.CommandCancel))
            return draft.HasContent ? new IdeaMove.AskCancel(draft) : new IdeaMove.Cancelled();
        if (WholeMessage.IsOneOf(message, ConversationTexts.CommandHelp))
            return new IdeaMove.Open(draft, [Marked(draft, Notice(step.Help()) with { Step = step.Name, Buttons = Question(draft, step).Buttons })]);
        if (WholeMessage.Says(message, IdeaTexts.Later, IdeaTexts.LaterWords))
            return new IdeaMove.Pause(draft);
        if (WholeMessage.Says(message, IdeaTexts.FormInstead, IdeaTexts.FormWords))
            return new IdeaMove.Form(draft);
        if (WholeMessage.Says(message, IdeaTexts.FullPath, IdeaTexts.FullPathWords))
            return SwitchPath(draft, full: true);
        if (WholeMessage.IsOneOf(message, IdeaTexts.ShortPathWords))
            return SwitchPath(draft, full: false);
        if (WholeMessage.IsOneOf(message, IdeaTexts.InChatWords))
            return new IdeaMove.Open(draft, [Resume(draft)]);
        if (WholeMessage.IsOneOf(message, IdeaTexts.OverviewWords))
            return Overview(draft);
        if (draft.SetAside is { } setAside && message == WholeMessage.Normalize(IdeaTexts.SetAside))
            return Accept(draft with { SetAside = null }, step, setAside);
        return WholeMessage.Says(message, IdeaTexts.Skip, IdeaTexts.SkipWords) ? Skip(draft with { SetAside = null, Held = null }, step) : null;
    }

    private IdeaMove? ReadDecision(IdeaDraft draft, IdeaStep step, string message)
    {
        if (draft.Held is not { } held || held.Step != step.Name || HeldTexts.Read(held, message) is not { } decision)
            return null;
        draft = draft with { SetAside = null };
        switch (decision)
        {
            case HeldTexts.Decision.Keep:
                return Accept(draft with { Held = null }, step, held.Text, held.Reason);
            case HeldTexts.Decision.Remove:
                var seen = PersonalDataGuard.Find(held.Text).Select(found => held.Text.Substring(found.Start, found.Length)).ToList();
                var without = Accept(draft with { Held = null }, step, HeldTexts.WithoutPersonalData(held.Text), HeldReason.PersonalData);
                return without is IdeaMove.Open open ? open with { Mask = [.. open.Mask, .. seen] } : without;
            case HeldTexts.Decision.Rewrite:
                return Open(draft with { Held = null }, step, Notice(Format(IdeaTexts.RewriteText, Quote(held.Text, 1_000))));
            case HeldTexts.Decision.TakeBeginning:
                return Accept(draft with { Held = null }, step, step == RequiredSteps.Title ? TextLimit.Title.Beginning(PlainText.SingleLine(held.Text)) : held.Text);
            case HeldTexts.Decision.TakeAsDescription:
                return Accept(draft with { Held = null, ReturnTo = RequiredSteps.Title.Name }, RequiredSteps.Description, held.Text);
            default:
                throw new UnreachableException();
        }
    }

    private IdeaMove? ReadCorrection(IdeaDraft draft, IdeaStep step, string text, string message)
    {
        if (draft.ReturnTo is not null && IdeaSummary.FieldOfButton(draft, message) is { } field)
            return Open(draft with { SetAside = null, Held = null }, field);
        if (step == IdeaSummary.Step && WholeMessage.Says(message, IdeaTexts.ChangeSomething, IdeaTexts.ChangeWords))
            return null;
        if (IdeaCorrection.Read(draft, text) is not { } correction || (correction.Step == step && correction.Value is null))
            return null;
        var returnTo = draft.ReturnTo ?? step.Name;
        if (correction.Value is not { } value)
            return step == IdeaSummary.Step || !step.TakesFreeText ? Open(draft with { ReturnTo = returnTo, SetAside = null, Held = null }, correction.Step) : null;
        if (correction.Step == step)
            return Accept(draft with { SetAside = null, Held = null }, step, value);
        var read = correction.Step.Read(draft, value);
        return read is StepResult.Next or StepResult.Hold
            ? Corrected(Accept(draft with { ReturnTo = returnTo, SetAside = null, Held = null }, correction.Step, value), correction.Step, step, text)
            : Accept(draft with { Step = correction.Step.Name, ReturnTo = returnTo, SetAside = null, Held = null }, correction.Step, value);
    }

    /// <summary>Says what has changed. Where a person writes freely, the same words may have been meant as the answer: one tap makes them so.</summary>
    private static IdeaMove Corrected(IdeaMove move, IdeaStep corrected, IdeaStep step, string text)
    {
        if (move is not IdeaMove.Open open || open.Draft.Held is not null)
            return move;
        var said = Notice(Format(IdeaTexts.Corrected, corrected.Title(), Quote(corrected.Show(open.Draft) ?? "–")));
        if (open.Draft.Step != step.Name || corrected == PersonSteps.Contact || SetAside(open.Draft, text) is not { SetAside: not null } draft)
            return open with { Replies = [said, .. open.Replies] };
        return open with { Draft = draft, Replies = [said, Resume(draft)] };
    }

    private static IdeaMove.Open Back(IdeaDraft draft, IdeaStep step)
    {
        if (draft.ReturnTo is { } back)
            return Open(draft with { ReturnTo = null }, IdeaSteps.Find(back));
        return IdeaSteps.Previous(draft, step) is { } previous
            ? Open(draft, previous)
            : new IdeaMove.Open(draft, [Marked(draft, Notice(IdeaTexts.NothingBefore) with { Step = step.Name, Buttons = Question(draft, step).Buttons })]);
    }

    /// <summary>An optional field is left out; one that has its answer keeps it.</summary>
    private IdeaMove Skip(IdeaDraft draft, IdeaStep step)
    {
        if (step == IdeaSummary.Step || step == SimilarStep.Hint)
            return Accept(draft, step, step == SimilarStep.Hint ? IdeaTexts.SubmitAnyway : IdeaTexts.SkipWords);
        if (step.IsSettled(draft))
            return Advance(draft, step);
        return step.IsOptional
            ? Advance(Skipping.Mark(draft, step), step)
            : new IdeaMove.Open(draft, [Marked(draft, Notice(Format(IdeaTexts.CannotSkip, step.Title())) with { Step = step.Name, Buttons = Question(draft, step).Buttons })]);
    }

    private static IdeaMove.Open SwitchPath(IdeaDraft draft, bool full)
    {
        draft = draft with { Full = full, SetAside = null, Held = null, ReturnTo = null };
        var step = StepOf(draft);
        // Whoever wants to say more is asked for it before the consent.
        var next = full || !step.IsOnPathOf(draft) || step == IdeaSummary.Step ? IdeaSteps.FirstOpen(draft) : step;
        return Open(draft, next, Notice(full ? IdeaTexts.NowFull : IdeaTexts.NowShort));
    }

    /// <summary>What is there so far, and on with the open question.</summary>
    private static IdeaMove.Open Overview(IdeaDraft draft)
    {
        var text = new StringBuilder(IdeaTexts.OverviewHead);
        IdeaSummary.AppendFields(text, draft);
        return new IdeaMove.Open(draft, !draft.HasContent || StepOf(draft) == IdeaSummary.Step ? [Resume(draft)] : [Notice(text.ToString()), Resume(draft)]);
    }

    private static string TakenOver(IdeaDraft draft)
    {
        var text = new StringBuilder();
        IdeaSummary.AppendFields(text, draft);
        return text.ToString().Trim();
    }
}
