// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>The first message: that this is a machine, what it can do, and where data protection is explained.</summary>
internal sealed class Greeting(SiteLinks links)
{
    public Task GreetOnceAsync(ITurnContext context, CancellationToken cancellationToken) => GreetOnceAsync(context, Full(), cancellationToken);

    public static Task GreetOnceAsync(ITurnContext context, Reply welcome, CancellationToken cancellationToken)
    {
        var turn = context.Turn();
        if (turn.Memory.Greeted)
            return Task.CompletedTask;
        turn.Memory = turn.Memory with { Greeted = true };
        return context.SayAsync(welcome, cancellationToken);
    }

    public Reply Full() => new(ReplyKind.Greeting, Format(ConversationTexts.Greeting, links.Privacy))
    {
        Buttons = Suggestions(),
    };

    public static Reply Again() => new(ReplyKind.Greeting, ConversationTexts.GreetingAgain) { Buttons = Suggestions() };

    /// <summary>What somebody can begin with who has not asked anything yet.</summary>
    public static ReplyButton[] Suggestions() =>
    [
        new(ConversationTexts.ButtonWhatIsGdb),
        new(ConversationTexts.ButtonHowToJoin),
        new(ConversationTexts.ButtonIdea),
        new(ConversationTexts.ButtonOtherLanguage),
    ];
}
