// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Channels.Teams.Extension;

/// <summary>
/// The receipt once more as a message in the person's own chat with the bot, never in the group where the window was opened. It
/// does not arrive where the app is not installed for the person; the window has shown it in any case.
/// </summary>
internal sealed partial class PersonalReceipt(IServiceProvider services, TimeProvider clock, ILogger<PersonalReceipt> log)
{
    /// <summary>Teams gives up on the window's button after ten seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public async Task SendAsync(ITurnContext window, Submission submission, CancellationToken cancellationToken)
    {
        var activity = window.Activity;
        if (activity is not { ServiceUrl: { Length: > 0 } serviceUrl, ChannelId: { } channel, From: { } person })
            return;
        var adapter = services.GetRequiredService<ConnectorAdapter>();
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            await adapter.CreateConversationAsync(
                adapter.AppId, channel, serviceUrl, audience: null, ChatOf(person, activity),
                (chat, stop) => SayAsync(chat, submission, stop), either.Token);
        }
        catch (Exception exception) when (exception is HttpRequestException or ErrorResponseException or OperationCanceledException)
        {
            var reason = exception.GetType().Name;
            LogNotSent(reason);
        }
    }

    private static ConversationParameters ChatOf(ChannelAccount person, Activity activity) => new()
    {
        IsGroup = false,
        Bot = activity.Recipient,
        Members = [person],
        TenantId = activity.Conversation?.TenantId,
        ChannelData = activity.ChannelData,
    };

    /// <summary>As a turn of that chat, so that its author can go on from the receipt and an erasure finds it.</summary>
    private static Task SayAsync(ITurnContext chat, Submission submission, CancellationToken cancellationToken)
    {
        var turn = chat.Turn();
        turn.IdeaChanges.Add(new IdeaChange.Show(submission.Reference));
        turn.Memory = turn.Memory with { LastReference = submission.Reference };
        return chat.SayAsync(submission.Reply, cancellationToken);
    }

    [LoggerMessage(EventId = 141, Level = LogLevel.Information, Message = "The receipt could not be sent as a personal message: {ExceptionType}.")]
    private partial void LogNotSent(string exceptionType);
}
