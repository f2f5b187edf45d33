// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.Receipts;
using GemeinsamDigital.Bot.Storage;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Ideas;

/// <summary>A confirmed draft becomes an idea and a receipt, or a correction of an accepted idea. Both are written by the turn's transaction.</summary>
internal sealed class SubmitIdea(IIdeaStore ideas, TimeProvider clock)
{
    /// <param name="code">The code of the receipt, where it was made before; otherwise it is made now.</param>
    public async Task<Submission> FromAsync(IdeaDraft draft, string channelId, CancellationToken cancellationToken, string? code = null)
    {
        if (draft.Corrects is { } corrected)
            return await CorrectAsync(draft, corrected, cancellationToken);
        if (await ideas.FindByDraftAsync(draft.Id, cancellationToken) is { } earlier)
            return new Submission(earlier.Reference, [], new Reply(ReplyKind.Notice, Format(IdeaTexts.DraftAlreadySubmitted, earlier.Reference)));
        var now = clock.GetUtcNow();
        var year = Berlin.Day(now).Year;
        var reference = IdeaReference.Format(year, await ideas.ReserveNumberAsync(year, cancellationToken));
        code ??= ReceiptCode.New();
        var idea = new Idea
        {
            Reference = reference,
            CodeHash = ReceiptCode.Hash(reference, ReceiptCode.Normalize(code)!),
            DraftId = draft.Id,
            Fields = draft.Fields,
            Consent = draft.Consent!,
            Contact = draft.Contact,
            SubmittedAt = now,
            UpdatedAt = now,
            RelatedTo = draft.Supports,
            ChannelId = channelId,
            Language = BotLanguage.Current,
        };
        var text = Format(IdeaTexts.Receipt, reference, code, MarkdownText.Escape(idea.Fields.Title!));
        if (draft.Supports is { } supported)
            text += "\n\n" + Format(IdeaTexts.ReceiptSupports, supported);
        IReadOnlyList<IdeaChange> changes = draft.SavedAs is { } saved ? [new IdeaChange.Submit(idea), new IdeaChange.ForgetDraft(saved)] : [new IdeaChange.Submit(idea)];
        return new Submission(reference, changes, new Reply(ReplyKind.Receipt, text)
        {
            Buttons = [new(ConversationTexts.ButtonStatus), new(ReceiptTexts.ButtonFollow)],
            Files = ReceiptFiles.Of(idea, code),
        });
    }

    private async Task<Submission> CorrectAsync(IdeaDraft draft, string reference, CancellationToken cancellationToken)
    {
        var stands = await ideas.FindAsync(reference, cancellationToken) is { ReviewStartedAt: null, Status: IdeaStatus.UnderReview };
        return stands
            ? new Submission(reference, [new IdeaChange.Correct(reference, draft.Fields)], new Reply(ReplyKind.Notice, Format(IdeaTexts.CorrectionSaved, reference)))
            : new Submission(reference, [], new Reply(ReplyKind.Notice, Format(IdeaTexts.CorrectionTooLate, reference)));
    }
}

/// <param name="Reply">The receipt, or why there is none.</param>
internal sealed record Submission(string Reference, IReadOnlyList<IdeaChange> Changes, Reply Reply);
