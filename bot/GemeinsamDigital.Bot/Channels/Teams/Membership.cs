// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Teams;

/// <summary>
/// The bot comes and goes. Teams tells of an arrival by two events nearly at once, in either order; the memory knows that the
/// welcome was said. Among many people the bot greets when it comes itself, not when one of them does.
/// </summary>
internal sealed class Membership(Greeting greeting, SiteLinks links)
{
    public async Task ChangeAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var activity = context.Activity;
        if (IncludesBot(activity.MembersRemoved, activity))
            Leave(context);
        else if (TeamsScope.IsShared(activity) ? IncludesBot(activity.MembersAdded, activity) : activity.MembersAdded is { Count: > 0 })
            await ArriveAsync(context, cancellationToken);
    }

    public Task ArriveAsync(ITurnContext context, CancellationToken cancellationToken) =>
        Greeting.GreetOnceAsync(context, TeamsScope.IsShared(context.Activity) ? Welcome() : greeting.Full(), cancellationToken);

    /// <summary>Nothing is sent here any more; whoever lets the bot in again is greeted again.</summary>
    public static void Leave(ITurnContext context)
    {
        var turn = context.Turn();
        turn.Left = true;
        turn.Memory = turn.Memory with { Greeted = false, Offered = [], Offer = null };
    }

    private Reply Welcome() => new(ReplyKind.Greeting, Format(TeamsTexts.GroupWelcome, links.Privacy))
    {
        Buttons = [new(ConversationTexts.ButtonWhatIsGdb), new(ConversationTexts.ButtonHowToJoin)],
    };

    private static bool IncludesBot(IList<ChannelAccount>? members, Activity activity) =>
        activity.Recipient?.Id is { } bot && members is not null && members.Any(member => member?.Id == bot);
}
