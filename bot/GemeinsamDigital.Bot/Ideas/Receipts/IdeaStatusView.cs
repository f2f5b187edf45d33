// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Storage;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Ideas.Receipts;

/// <summary>The stand of an idea as its author sees it, and what can be done with it.</summary>
internal sealed class IdeaStatusView(IIdeaStore ideas, IdeaAudience audience)
{
    public async Task<Reply> OfAsync(Idea idea, ConversationKey key, CancellationToken cancellationToken)
    {
        var history = await ideas.HistoryAsync(idea.Reference, cancellationToken);
        var supporters = await audience.CountSupportersAsync(idea.Reference, cancellationToken);
        var follows = await audience.FollowsAsync(idea.Reference, key, cancellationToken);
        return new Reply(ReplyKind.Notice, Text(idea, history, supporters)) { Shows = new ReplySubject.Idea(idea.Reference), Buttons = [.. Buttons(idea, follows).Select(title => new ReplyButton(title))] };
    }

    private static string Text(Idea idea, IReadOnlyList<IdeaHistoryEntry> history, long supporters)
    {
        var stand = Format(IdeaTexts.StatusResult, idea.Reference, MarkdownText.Escape(idea.Fields.Title!), DateInWords.Of(idea.SubmittedAt), IdeaStatusNames.Of(idea.Status));
        string?[] parts =
        [
            stand,
            idea.CanBeCorrected ? ReceiptTexts.CorrectableUntilReview : null,
            // That it was submitted is said already.
            history.Count > 1 ? string.Join('\n', [ReceiptTexts.HistoryTitle + '\n', .. history.Select(entry => $"- {DateInWords.Of(entry.At)}: {EventInWords(entry)}")]) : null,
            idea.PublicReply is null ? null : Format(ReceiptTexts.PublicReply, MarkdownText.Escape(idea.PublicReply)),
            supporters switch { 0 => null, 1 => ReceiptTexts.SupportersOne, _ => Format(ReceiptTexts.SupportersMany, supporters) },
        ];
        return string.Join("\n\n", parts.OfType<string>());
    }

    private static IEnumerable<string> Buttons(Idea idea, bool follows)
    {
        if (idea.CanBeCorrected)
            yield return ReceiptTexts.ButtonCorrect;
        if (idea.Status != IdeaStatus.Withdrawn)
            yield return follows ? ReceiptTexts.ButtonUnfollow : ReceiptTexts.ButtonFollow;
        if (idea.Contact is not null)
            yield return ReceiptTexts.ButtonForgetContact;
        yield return ReceiptTexts.ButtonDownload;
        if (idea.Status != IdeaStatus.Withdrawn)
            yield return IdeaTexts.Withdraw;
        yield return ReceiptTexts.ButtonErase;
    }

    private static string EventInWords(IdeaHistoryEntry entry) => entry.Event switch
    {
        IdeaEvent.Submitted => ReceiptTexts.EventSubmitted,
        IdeaEvent.Corrected => ReceiptTexts.EventCorrected,
        IdeaEvent.ReviewStarted => ReceiptTexts.EventReviewStarted,
        IdeaEvent.StatusChanged => Format(ReceiptTexts.EventStatusChanged, IdeaStatusNames.Of(entry.Status)),
        IdeaEvent.Replied => ReceiptTexts.EventReplied,
        IdeaEvent.Published => ReceiptTexts.EventPublished,
        IdeaEvent.Hidden => ReceiptTexts.EventHidden,
        IdeaEvent.Withdrawn => ReceiptTexts.EventWithdrawn,
        _ => throw new UnreachableException(),
    };
}
