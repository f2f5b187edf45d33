// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.Cards;
using GemeinsamDigital.Bot.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Channels.Teams;

/// <summary>
/// <c>Action.Execute</c>: a pressed button is a turn like any other, whose replies come as messages; beside them Teams wants to know
/// what becomes of the pressed card.
/// </summary>
internal sealed class CardActions(MessageRouter router, PresentState present)
{
    public Task<AdaptiveCardInvokeResponse> AnswerAsync(ITurnContext context, AdaptiveCardInvokeValue value, CancellationToken cancellationToken)
    {
        var data = value.Action?.Data;
        return value.Action?.Verb switch
        {
            CardPress.Verb when CardPress.Of(data) is { } press => PressAsync(context, press, data, cancellationToken),
            CardRefresh.Verb when CardRefresh.Read(data) is { } subject => present.OfAsync(context, subject, cancellationToken),
            _ => Task.FromResult(CardAnswer.NotUnderstood()),
        };
    }

    private async Task<AdaptiveCardInvokeResponse> PressAsync(ITurnContext context, CardPress press, object? data, CancellationToken cancellationToken)
    {
        var before = context.Turn().Memory;
        (context.Activity.Text, context.Activity.Value) = (null, data);
        await router.RouteAsync(context, cancellationToken);
        return After(press, before);
    }

    private static AdaptiveCardInvokeResponse After(CardPress press, ConversationMemory before)
    {
        var language = BotLanguage.CurrentTag;
        var isOld = PressedButton.IsOld(press, before);
        var title = before.Offered.FirstOrDefault(button => !isOld && button.Value == press.Text)?.Title ?? press.Text;
        return press.Kind switch
        {
            ReplyKind.Prompt or ReplyKind.Summary when isOld => CardAnswer.Card(ChosenCard.Old(language)),
            ReplyKind.Summary => CardAnswer.Card(ChosenCard.From(press, title, before.Draft, language)),
            ReplyKind.Prompt or ReplyKind.Candidates => CardAnswer.Card(ChosenCard.From(press, title, null, language)),
            // An answer, a receipt with its code: that has to stay readable, and can be pressed again.
            _ => CardAnswer.Message(ChosenCard.Words(press, title)),
        };
    }
}
