// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Channels.Cards;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Conversation.Dialogs;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.Receipts;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Teams;

/// <summary>An old card asks what it should show today. Looking at a card changes nothing in the conversation.</summary>
internal sealed class PresentState(BotDialogs dialogs, IIdeaStore ideas, IdeaStatusView view, IdeaAudience audience, TimeProvider clock)
{
    public async Task<AdaptiveCardInvokeResponse> OfAsync(ITurnContext context, ReplySubject subject, CancellationToken cancellationToken)
    {
        var reply = subject is ReplySubject.Draft
            ? await DraftAsync(context, subject.Id, cancellationToken)
            : await IdeaAsync(context, subject.Id, cancellationToken);
        return reply is null ? CardAnswer.Message(Format(TeamsTexts.StatusAgain, IdeaReference.Find(subject.Id) ?? "")) : CardAnswer.Card(Card(context, reply));
    }

    private async Task<Reply> DraftAsync(ITurnContext context, string id, CancellationToken cancellationToken)
    {
        var memory = context.Turn().Memory;
        if (memory.Draft is { } draft && draft.Id == id)
        {
            return draft.Step == IdeaSteps.Summary && await dialogs.ActiveAsync(context, cancellationToken) == BotDialogs.Idea
                ? IdeaDialogEngine.Resume(draft)
                : GoesOn(draft);
        }
        return memory.LastReference is { } last && await ideas.FindByDraftAsync(id, cancellationToken) is { } idea && idea.Reference == last
            ? new Reply(ReplyKind.Notice, Format(IdeaTexts.DraftAlreadySubmitted, last))
            : new Reply(ReplyKind.Notice, TeamsTexts.DraftGone);
    }

    /// <summary>The overview of a draft that is at another question by now.</summary>
    private static Reply GoesOn(IdeaDraft draft)
    {
        var text = new StringBuilder(TeamsTexts.DraftGoesOn);
        IdeaSummary.AppendFields(text, draft);
        return new Reply(ReplyKind.Summary, text.ToString()) { Step = IdeaSteps.Summary, Shows = new ReplySubject.Draft(draft.Id) };
    }

    /// <summary>All of it only as long as the code counts as given; after that what a follower hears as well.</summary>
    private async Task<Reply?> IdeaAsync(ITurnContext context, string reference, CancellationToken cancellationToken)
    {
        var memory = context.Turn().Memory;
        var key = context.Key();
        var isOpen = memory.Opened(clock.GetUtcNow()) == reference;
        if (!isOpen && memory.LastReference != reference && !await audience.FollowsAsync(reference, key, cancellationToken))
            return null;
        if (await ideas.FindAsync(reference, cancellationToken) is not { } idea)
            return new Reply(ReplyKind.Notice, ReceiptTexts.Gone);
        return isOpen
            ? await view.OfAsync(idea, key, cancellationToken)
            : new Reply(ReplyKind.Notice, Format(TeamsTexts.StatusNow, reference, IdeaStatusNames.Of(idea.Status))) { Shows = new ReplySubject.Idea(reference) };
    }

    private static JsonObject Card(ITurnContext context, Reply reply)
    {
        var place = new CardPlace(BotLanguage.CurrentTag, context.Turn().Memory.Offer, context.Activity.From?.Id);
        return AnswerCard.From(reply, ReplyActivity.Numbered(reply), place);
    }
}
