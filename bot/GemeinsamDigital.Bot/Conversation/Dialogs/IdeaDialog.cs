// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Channels.Cards;
using GemeinsamDigital.Bot.Channels.Pictures;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.Pictures;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace GemeinsamDigital.Bot.Conversation.Dialogs;

/// <summary>
/// Carries the idea engine into a conversation. The draft is in the conversation's memory, not in the dialog's state, so that
/// it outlives the dialog: whoever comes back goes on where they left.
/// </summary>
internal sealed class IdeaDialog(IdeaDialogEngine engine, AnswerQuestion answers, SubmitIdea submit, SavedDrafts saved, IncomingPicture pictures, PictureFolder folder) : Dialog(BotDialogs.Idea)
{
    public const string ConfirmCancel = "idea-cancel";

    /// <param name="options">What the person has said already, as <see cref="IdeaFields"/> or as the <see cref="FormValues"/> of the draft's form; null when nothing.</param>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        if (options is FormValues form)
            return await TakeFormAsync(dc, form, cancellationToken);
        var known = options as IdeaFields;
        if (dc.Context.Turn().Memory.Draft is not { } left)
            return await ApplyAsync(dc, engine.Start(known), cancellationToken);
        return await CurrentAsync(dc, left, cancellationToken) is { } current
            ? await ApplyAsync(dc, IdeaDialogEngine.Continue(current, known), cancellationToken)
            : await dc.EndDialogAsync(null, cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        if (dc.Context.Turn().Memory.Draft is not { } draft)
            return await ApplyAsync(dc, engine.Start(), cancellationToken);
        var activity = dc.Context.Activity;
        var said = new IdeaMessage(activity.Text ?? "", ActivityJson.StringField(activity.Value, "mark"));
        return await CurrentAsync(dc, draft, cancellationToken) is { } current
            ? await ApplyAsync(dc, engine.Read(current, said), cancellationToken)
            : await dc.EndDialogAsync(null, cancellationToken);
    }

    /// <returns>False when the message holds no picture.</returns>
    public async Task<bool> TakePictureAsync(DialogContext dc, bool alone, CancellationToken cancellationToken)
    {
        var draft = dc.Context.Turn().Memory.Draft!;
        var picture = await pictures.ReadAsync(dc.Context, cancellationToken);
        if (picture is PictureResult.Taken { Id: var id })
            folder.Keep(id);
        switch (picture)
        {
            case PictureResult.Taken taken when alone:
                await ApplyAsync(dc, IdeaDialogEngine.TakePicture(draft, taken.Id), cancellationToken);
                return true;
            case PictureResult.Taken taken:
                Remember(dc, draft with { Fields = draft.Fields with { PictureId = taken.Id }, PictureRights = false });
                await dc.Context.SayAsync(new Reply(ReplyKind.Notice, IdeaTexts.PictureTaken), cancellationToken);
                return true;
            case PictureResult.Refused refused:
                await dc.Context.SayAsync(PictureRefusals.Why(refused), cancellationToken);
                if (alone)
                    await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
                return true;
            default:
                return false;
        }
    }

    public async Task<DialogTurnResult> TakeFormAsync(DialogContext dc, FormValues form, CancellationToken cancellationToken)
    {
        if (await CurrentAsync(dc, dc.Context.Turn().Memory.Draft!, cancellationToken) is not { } draft)
            return await dc.EndDialogAsync(null, cancellationToken);
        return await ApplyAsync(dc, form.Draft == draft.Id ? engine.ReadForm(draft, form.Values, form.Kept) : IdeaDialogEngine.OldForm(draft), cancellationToken);
    }

    /// <summary>The question whether to cancel was answered.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        if (result is true)
            return await ApplyAsync(dc, new IdeaMove.Cancelled(), cancellationToken);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        turnContext.Turn().Memory.Draft is { } draft
            ? turnContext.SayAsync(IdeaDialogEngine.Resume(draft), cancellationToken)
            : Task.CompletedTask;

    private Task<DialogTurnResult> ApplyAsync(DialogContext dc, IdeaMove move, CancellationToken cancellationToken) => move switch
    {
        IdeaMove.Open open => StayOpenAsync(dc, open, cancellationToken),
        IdeaMove.PerhapsQuestion perhaps => AnswerOrReadAsync(dc, perhaps, cancellationToken),
        IdeaMove.AskCancel asked => AskCancelAsync(dc, asked.Draft, cancellationToken),
        IdeaMove.Cancelled => CancelAsync(dc, cancellationToken),
        IdeaMove.Pause pause => PauseAsync(dc, pause.Draft, cancellationToken),
        IdeaMove.Form form when IdeaCard.IsShownIn(dc.Context.Activity.ChannelId) => StayOpenAsync(dc, IdeaDialogEngine.FormInstead(form.Draft), cancellationToken),
        IdeaMove.Form form => StayOpenAsync(dc, IdeaDialogEngine.NoForm(form.Draft, CardTexts.NoFormHere), cancellationToken),
        IdeaMove.Submit confirmed => SubmitAsync(dc, confirmed.Draft, cancellationToken),
        IdeaMove.Support support => SupportAsync(dc, support, cancellationToken),
        _ => throw new UnreachableException(),
    };

    private static async Task<DialogTurnResult> StayOpenAsync(DialogContext dc, IdeaMove.Open open, CancellationToken cancellationToken)
    {
        Remember(dc, open.Draft);
        dc.Context.Turn().Masks.AddRange(open.Mask);
        foreach (var reply in open.Replies)
            await dc.Context.SayAsync(reply, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>A question in the middle is answered, and the same step comes back once, shortened.</summary>
    private async Task<DialogTurnResult> AnswerOrReadAsync(DialogContext dc, IdeaMove.PerhapsQuestion perhaps, CancellationToken cancellationToken)
    {
        var text = dc.Context.Activity.Text ?? "";
        var answered = answers.To(text);
        if (answered.Article is null)
            return await ApplyAsync(dc, perhaps.Otherwise, cancellationToken);
        Remember(dc, IdeaDialogEngine.SetAside(perhaps.Draft, text));
        await dc.Context.SayAsync(answered.Reply with { Buttons = [] }, cancellationToken);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    private static Task<DialogTurnResult> AskCancelAsync(DialogContext dc, IdeaDraft draft, CancellationToken cancellationToken)
    {
        Remember(dc, draft);
        return ForCancelAsync(dc, cancellationToken);
    }

    public static Task<DialogTurnResult> ForCancelAsync(DialogContext dc, CancellationToken cancellationToken) => Prompts.AskYesNoAsync(
        dc, ConfirmCancel, new Reply(ReplyKind.Prompt, IdeaTexts.CancelConfirm) { Step = "cancel" }, IdeaTexts.CancelYes, IdeaTexts.CancelNo, cancellationToken);

    private static Task<DialogTurnResult> CancelAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (dc.Context.Turn().Memory.Draft?.SavedAs is { } saved)
            dc.Context.Turn().IdeaChanges.Add(new IdeaChange.ForgetDraft(saved));
        return EndAsync(dc, new Reply(ReplyKind.Notice, IdeaTexts.Cancelled), cancellationToken);
    }

    private static async Task<DialogTurnResult> PauseAsync(DialogContext dc, IdeaDraft draft, CancellationToken cancellationToken)
    {
        var paused = SavedDrafts.Pause(draft);
        Remember(dc, paused.Draft);
        await dc.Context.SayAsync(paused.Reply, cancellationToken);
        return await dc.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>A draft that is open elsewhere too: the latest text counts, and what was submitted there is not submitted again.</summary>
    /// <returns>Null when there is nothing left to go on with; the person was told.</returns>
    private async Task<IdeaDraft?> CurrentAsync(DialogContext dc, IdeaDraft draft, CancellationToken cancellationToken)
    {
        var (current, gone) = await saved.CurrentAsync(draft, cancellationToken);
        if (current is null)
        {
            Remember(dc, null);
            await dc.Context.SayAsync(gone!, cancellationToken);
        }
        return current;
    }

    private static async Task<DialogTurnResult> SupportAsync(DialogContext dc, IdeaMove.Support support, CancellationToken cancellationToken)
    {
        dc.Context.Turn().IdeaChanges.Add(new IdeaChange.Support(support.Reference, Supporter.Of(dc.Context.Activity.ChannelId, dc.Context.Activity.From?.Id)));
        return await StayOpenAsync(dc, IdeaDialogEngine.AfterSupport(support.Draft), cancellationToken);
    }

    private async Task<DialogTurnResult> SubmitAsync(DialogContext dc, IdeaDraft draft, CancellationToken cancellationToken)
    {
        var submission = await submit.FromAsync(draft, dc.Context.Activity.ChannelId ?? "", cancellationToken);
        var turn = dc.Context.Turn();
        turn.IdeaChanges.AddRange(submission.Changes);
        turn.Memory = turn.Memory with { LastReference = submission.Reference };
        return await EndAsync(dc, submission.Reply, cancellationToken);
    }

    private static async Task<DialogTurnResult> EndAsync(DialogContext dc, Reply last, CancellationToken cancellationToken)
    {
        Remember(dc, null);
        await dc.Context.SayAsync(last, cancellationToken);
        return await dc.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>A draft that was saved for later is kept up to date there with every turn.</summary>
    private static void Remember(DialogContext dc, IdeaDraft? draft)
    {
        var turn = dc.Context.Turn();
        if (draft is { SavedAs: not null })
        {
            draft = draft with { Revision = draft.Revision + 1 };
            turn.IdeaChanges.Add(new IdeaChange.SaveDraft(SavedDrafts.Row(draft)));
        }
        turn.Memory = turn.Memory with { Draft = draft };
    }
}
