// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>What can happen in a conversation: somebody arrives, somebody says something. The rest needs no answer.</summary>
internal sealed class CitizenBot(LanguageChoice languages, LanguageSwitch switching, Greeting greeting, MessageRouter router) : TeamsActivityHandler
{
    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var turn = turnContext.Turn();
        turn.Memory = languages.Apply(turn.Memory, turnContext.Activity);
        return base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        router.RouteAsync(turnContext, cancellationToken);

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => turnContext.Activity.Name switch
    {
        Wish.EventName when Wish.In(turnContext.Activity) is { } wish => switching.SwitchAsync(turnContext, wish, cancellationToken),
        _ => Task.CompletedTask,
    };

    // Teams sends both of these nearly at once; the memory knows who was greeted.
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        greeting.GreetOnceAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        greeting.GreetOnceAsync(turnContext, cancellationToken);
}
