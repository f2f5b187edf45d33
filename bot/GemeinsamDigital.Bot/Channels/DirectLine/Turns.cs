// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Security.Claims;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

internal enum TurnEnd
{
    Finished,

    /// <summary>Still at work; what it says will come over the stream.</summary>
    Working,
    Failed,
}

/// <summary>Runs the bot's turns for Direct Line. A turn outlives the request that brought it: a closed tab loses nothing.</summary>
internal sealed partial class Turns(
    DirectLineAdapter adapter, IServiceScopeFactory scopes, IOptions<DirectLineOptions> options, TimeProvider time, ILogger<Turns> logger)
    : IHostedService
{
    /// <summary>The id of the activity that opens a conversation; the same in each, so that a repeated start is greeted once.</summary>
    internal const string StartId = "start";

    private readonly ClaimsIdentity identity = new();
    private readonly ConcurrentDictionary<Task, bool> running = new();

    /// <summary>Waits for the turns that still run, also those whose request was answered, until the host's patience ends.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAll(running.Keys).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            LogUnfinished(running.Count);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    internal Task<TurnEnd> StartAsync(Pass pass, string? locale, Uri serviceUrl)
    {
        var (user, bot) = (User(pass), Bot());
        return RunAsync(new Activity(ActivityTypes.ConversationUpdate)
        {
            Id = StartId,
            Timestamp = time.GetUtcNow(),
            From = user,
            MembersAdded = [bot, user],
            Locale = locale,
        }, pass, serviceUrl);
    }

    internal Task<TurnEnd> AnswerAsync(Activity activity, StreamedActivity echo, Pass pass, Uri serviceUrl)
    {
        activity.Id = StreamJson.IdOf(echo);
        activity.Timestamp = echo.At;
        activity.From = User(pass);
        return RunAsync(activity, pass, serviceUrl);
    }

    private async Task<TurnEnd> RunAsync(Activity activity, Pass pass, Uri serviceUrl)
    {
        activity.ChannelId = Microsoft.Bot.Connector.Channels.Directline;
        activity.ServiceUrl = serviceUrl.AbsoluteUri;
        activity.Conversation = new ConversationAccount(id: pass.Conversation);
        activity.Recipient = Bot();

        var turn = RunToItsEndAsync(activity);
        Watch(turn);
        try
        {
            return turn.IsCompleted ? await turn : await turn.WaitAsync(options.Value.AnswerWithin, time);
        }
        catch (TimeoutException)
        {
            return TurnEnd.Working;
        }
    }

    private void Watch(Task<TurnEnd> turn)
    {
        if (turn.IsCompleted)
            return;
        running[turn] = true;
        _ = turn.ContinueWith(done => running.TryRemove(done, out _), TaskScheduler.Default);
    }

    private async Task<TurnEnd> RunToItsEndAsync(Activity activity)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var bot = scope.ServiceProvider.GetRequiredService<IBot>();
            await adapter.ProcessActivityAsync(identity, activity, bot.OnTurnAsync, CancellationToken.None);
            return TurnEnd.Finished;
        }
        catch (Exception e)
        {
            LogFailed(e.GetType().Name, activity.Conversation!.Id!, activity.Id!);
            return TurnEnd.Failed;
        }
    }

    private static ChannelAccount User(Pass pass) => new(pass.User, role: RoleTypes.User);

    private ChannelAccount Bot() => new(options.Value.BotId, options.Value.BotName, RoleTypes.Bot);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} Direct Line turns were still running at the end; they are run when their citizens come back.")]
    private partial void LogUnfinished(int count);

    // The message of an exception may hold what a citizen wrote.
    [LoggerMessage(Level = LogLevel.Error, Message = "The turn {ActivityId} of the Direct Line conversation {ConversationId} failed with {ExceptionType}.")]
    private partial void LogFailed(string exceptionType, string conversationId, string activityId);
}
