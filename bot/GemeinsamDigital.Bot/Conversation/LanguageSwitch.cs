// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation.Dialogs;
using Microsoft.Bot.Builder;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>Goes on in another language or form of address, wherever the conversation stands; an open question is asked again in it.</summary>
internal sealed class LanguageSwitch(LanguageChoice languages, BotDialogs dialogs)
{
    public async Task SwitchAsync(ITurnContext context, Wish wish, CancellationToken cancellationToken)
    {
        var turn = context.Turn();
        turn.Memory = languages.Choose(turn.Memory, wish);
        // Where a question is open, only its own buttons count.
        var switched = new Reply(ReplyKind.Notice, ConversationTexts.LanguageSwitched)
        {
            IsSwitch = true,
            Buttons = turn.Memory.Dialogs is null ? Greeting.Suggestions() : [],
        };
        await context.SayAsync(switched, cancellationToken);
        await dialogs.RepromptAsync(context, cancellationToken);
    }
}
