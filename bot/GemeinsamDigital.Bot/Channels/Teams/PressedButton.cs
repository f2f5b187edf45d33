// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Channels.Cards;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Conversation.Dialogs;
using Microsoft.Bot.Builder;

namespace GemeinsamDigital.Bot.Channels.Teams;

/// <summary>
/// The buttons of a card stay in the chat for ever. A question of long ago can be pressed at any time; the answer to a dialog's
/// question only while that question is open.
/// </summary>
internal sealed class PressedButton(BotDialogs dialogs, ArticleReply articles, AnswerQuestion answers)
{
    /// <returns>True when there is nothing left to do; false when the button's words go the way of all words.</returns>
    public async Task<bool> TakeAsync(ITurnContext context, CardPress press, CancellationToken cancellationToken)
    {
        var turn = context.Turn();
        if (press.Article is { } article && article != turn.Memory.LastArticle && articles.InCurrentLanguage(article) is not null)
            turn.Memory = turn.Memory with { LastArticle = article, DetailsTold = false };
        if (!IsOld(press, turn.Memory) || await GoesAnyWayAsync(context, press, cancellationToken))
            return false;
        var reply = press.Kind != ReplyKind.Prompt && answers.To(press.Text) is { Article: not null } answered
            ? answered.Reply with { Buttons = [] }
            : new Reply(ReplyKind.Notice, ConversationTexts.UnknownCard);
        await context.SayAsync(reply, cancellationToken);
        await dialogs.RepromptAsync(context, cancellationToken);
        return true;
    }

    /// <summary>Whether the conversation has gone on since the card was shown. The idea's dialog marks its questions itself.</summary>
    public static bool IsOld(CardPress press, ConversationMemory memory) =>
        press.Mark is { } mark
            ? memory.Draft is not { } draft || mark != Ideas.Dialog.IdeaDialogEngine.Mark(draft)
            : press.Offer is not { } offer || offer != memory.Offer;

    private async Task<bool> GoesAnyWayAsync(ITurnContext context, CardPress press, CancellationToken cancellationToken) =>
        press.Mark is not null || (press.Kind != ReplyKind.Prompt && await dialogs.ActiveAsync(context, cancellationToken) is null or BotDialogs.Feedback);
}
