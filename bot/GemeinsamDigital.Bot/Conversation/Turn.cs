// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.Cards;
using GemeinsamDigital.Bot.Editors;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>What one turn has read and wants to write. Nothing of it happens before the transaction commits.</summary>
internal sealed class Turn(ConversationMemory memory)
{
    public ConversationMemory Memory { get; set; } = memory;

    /// <summary>Of the memory that was read; 0 when there was none.</summary>
    public long Version { get; init; }

    /// <summary>True when nothing of what was said before may stay.</summary>
    public bool Forgets { get; private set; }

    public List<Activity> Outgoing { get; } = [];

    /// <summary>What was said as values; <see cref="Outgoing"/> has it as the channel shows it.</summary>
    public List<Reply> Said { get; } = [];

    public List<IdeaChange> IdeaChanges { get; } = [];

    /// <summary>Texts that must not stay readable in what is stored of the conversation.</summary>
    public List<string> Masks { get; } = [];

    public List<FeedbackEntry> Feedback { get; } = [];

    public List<EditorReport> Reports { get; } = [];

    public List<EditorRemark> Remarks { get; } = [];

    /// <summary>True when the bot was removed: nothing may be sent here any more.</summary>
    public bool Left { get; set; }

    /// <summary>Deletes the conversation with the commit of this turn. What the turn says itself stays; when it says nothing, nothing stays.</summary>
    public void Forget() => (Memory, Forgets) = (new ConversationMemory(), true);
}

internal static class TurnContextExtensions
{
    public static Turn Turn(this ITurnContext context) =>
        context.TurnState.Get<Turn>() ?? throw new InvalidOperationException("This turn runs outside of TurnTransaction.");

    public static ConversationKey Key(this ITurnContext context) => new(context.Activity.ChannelId ?? "", context.Activity.Conversation?.Id ?? "");

    /// <summary>Says something and remembers its buttons.</summary>
    public static Task SayAsync(this ITurnContext context, Reply reply, CancellationToken cancellationToken) =>
        context.SendActivityAsync(context.Offer(reply), cancellationToken);

    /// <summary>Remembers the buttons of a reply that is about to be said.</summary>
    public static Activity Offer(this ITurnContext context, Reply reply)
    {
        var turn = context.Turn();
        turn.Memory = turn.Memory with { Offered = reply.Buttons, Offer = AnswerCard.NewOffer(reply, context.Activity) };
        turn.Said.Add(reply);
        return ReplyActivity.From(reply, context.Activity, turn.Memory.Offer);
    }
}
