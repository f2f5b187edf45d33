// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

/// <summary>Greets, says back what it hears, and does some tricks on command. Like the real bot, it answers an activity once.</summary>
internal sealed class EchoBot : IBot
{
    private readonly ConcurrentDictionary<string, bool> done = new();

    public ConcurrentQueue<Activity> Heard { get; } = new();

    public TaskCompletionSource Wake { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (!done.TryAdd($"{activity.Conversation!.Id}/{activity.Id}", true))
            return;

        Heard.Enqueue(activity);
        if (activity.Type == ActivityTypes.ConversationUpdate)
            await turnContext.SendActivityAsync("Hallo!", cancellationToken: cancellationToken);
        else if (activity.Type == ActivityTypes.Message)
            await ReplyAsync(turnContext, activity.Text, cancellationToken);
    }

    private async Task ReplyAsync(ITurnContext turn, string? text, CancellationToken cancellationToken)
    {
        switch (text)
        {
            case "fail":
                throw new InvalidOperationException($"The test asked for it: {text}");
            case "sleep":
                await Wake.Task.WaitAsync(cancellationToken);
                break;
            case "typing":
                await turn.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);
                await turn.SendActivityAsync(new Activity(ActivityTypes.Trace) { Name = "secret" }, cancellationToken);
                await turn.SendActivityAsync(new Activity(ActivityTypes.EndOfConversation), cancellationToken);
                await turn.SendActivityAsync(new Activity(ActivityTypes.ConversationUpdate), cancellationToken);
                await Wake.Task.WaitAsync(cancellationToken);
                break;
            case "update":
                var first = await turn.SendActivityAsync("first", cancellationToken: cancellationToken);
                await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = first.Id, Text = "second" }, cancellationToken);
                return;
        }

        await turn.SendActivityAsync($"Echo: {text}", cancellationToken: cancellationToken);
    }
}
