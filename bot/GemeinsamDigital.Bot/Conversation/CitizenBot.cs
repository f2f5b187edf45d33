// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.Teams;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>What can happen in a conversation: somebody arrives, somebody says something. The rest needs no answer.</summary>
internal sealed class CitizenBot(
    LanguageChoice languages, LanguageSwitch switching, Greeting greeting, Membership membership, MessageRouter router, CardActions cards, FeedbackEvent feedback) : TeamsActivityHandler
{
    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var turn = turnContext.Turn();
        turn.Memory = languages.Apply(turn.Memory, turnContext.Activity);
        return base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        router.RouteAsync(turnContext, cancellationToken);

    /// <summary>What clients say without words.</summary>
    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => turnContext.Activity.Name switch
    {
        Wish.EventName when Wish.In(turnContext.Activity) is { } wish => switching.SwitchAsync(turnContext, wish, cancellationToken),
        FeedbackEvent.Name => feedback.TakeAsync(turnContext, cancellationToken),
        _ => Task.CompletedTask,
    };

    protected override Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        IsTeams(turnContext) ? membership.ChangeAsync(turnContext, cancellationToken) : base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        greeting.GreetOnceAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        membership.ArriveAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        // An upgrade only replaces the app by its next version.
        if (turnContext.Activity.Action == "remove")
            Membership.Leave(turnContext);
        return Task.CompletedTask;
    }

    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        cards.AnswerAsync(turnContext, invokeValue, cancellationToken);

    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity is { Type: ActivityTypes.ContactRelationUpdate, Action: "add" })
            return greeting.GreetOnceAsync(turnContext, cancellationToken);
        if (turnContext.Activity.Type == ActivityTypes.DeleteUserData)
            turnContext.Turn().Forget();
        return Task.CompletedTask;
    }

    private static bool IsTeams(ITurnContext context) => context.Activity.ChannelId == ChannelIds.Msteams;
}
