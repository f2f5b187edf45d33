// SPDX-License-Identifier: EUPL-1.2
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

    public List<Activity> Outgoing { get; } = [];

    public List<IdeaChange> IdeaChanges { get; } = [];

    /// <summary>Texts that must not stay readable in what is stored of the conversation.</summary>
    public List<string> Masks { get; } = [];

    public List<FeedbackEntry> Feedback { get; } = [];

    public List<EditorReport> Reports { get; } = [];

    public List<EditorRemark> Remarks { get; } = [];
}

internal static class TurnContextExtensions
{
    public static Turn Turn(this ITurnContext context) =>
        context.TurnState.Get<Turn>() ?? throw new InvalidOperationException("This turn runs outside of TurnTransaction.");

    /// <summary>Says something and remembers its buttons.</summary>
    public static Task SayAsync(this ITurnContext context, Reply reply, CancellationToken cancellationToken)
    {
        var turn = context.Turn();
        turn.Memory = turn.Memory with { Offered = reply.Buttons };
        return context.SendActivityAsync(ReplyActivity.From(reply, context.Activity), cancellationToken);
    }
}
