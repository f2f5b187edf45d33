// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Channels.Pictures;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>What citizens send, and what they fetch when they have no socket.</summary>
internal sealed partial class ActivityCalls(
    Desk desk, Turns turns, IDirectLineStore store, IActivityStream stream, PictureFolder pictures, Limits limits, IOptions<DirectLineOptions> options,
    ILogger<ActivityCalls> logger)
{
    private const int PageSize = 200;

    /// <summary>POST conversations/{id}/activities: store, echo, run the turn, answer. In this order: clients wait for the echo first.</summary>
    internal async Task<Answer> PostAsync(HttpContext context)
    {
        var (pass, refusal) = await desk.AdmitAsync(context);
        if (pass is null)
            return refusal!;
        if (limits.Message(pass.User) is { } tooMany)
            return tooMany;

        switch (await RequestBody.ReadAsync(context.Request, options.Value.MaxBodyBytes))
        {
            case RequestBody.Refused(var answer):
                return answer;
            case RequestBody.Document(var body):
                using (body)
                    return await TakeAsync(ClientActivity.Read(body.RootElement, pass.User), pass, context);

            default:
                return Refusal.BadArgument("The body is empty.");
        }
    }

    /// <summary>
    /// GET conversations/{id}/activities?watermark=. Clients stop asking for good after any other answer than 200, silently except
    /// after 403: so an expired token is over, and a store that is away has no news.
    /// </summary>
    internal async Task<Answer> PollAsync(HttpContext context)
    {
        var (pass, refusal) = await desk.AdmitAsync(context);
        if (pass is null)
            return refusal == Refusal.Expired ? Refusal.Over : refusal!;

        var watermark = Desk.Watermark(context.Request);
        try
        {
            return await NewsAsync(pass, watermark, context.RequestAborted) ?? Refusal.Gone;
        }
        catch (Exception e) when (!context.RequestAborted.IsCancellationRequested)
        {
            LogNoNews(e.GetType().Name);
            return Set([], watermark);
        }
    }

    internal async Task<Answer> TakeAsync(ClientActivity sent, Pass pass, HttpContext context) => sent switch
    {
        ClientActivity.Accepted accepted => await TakeAsync(accepted, pass, context),
        ClientActivity.Typing => Answer.Id($"{pass.Conversation}|typing"),
        ClientActivity.Refused(var why) => Refusal.BadArgument(why),
        _ => throw new UnreachableException(),
    };

    /// <summary>
    /// A repeated activity runs its turn again, as it came first: the turn knows by the id that it was done, and only the turn
    /// knows whether an earlier attempt got that far. A picture that came once more is not kept once more.
    /// </summary>
    private async Task<Answer> TakeAsync(ClientActivity.Accepted accepted, Pass pass, HttpContext context)
    {
        var echo = await store.AppendAsync(pass.Conversation, accepted.ClientId, accepted.Json, CancellationToken.None);
        if (echo is not { IsNew: true })
            pictures.Delete((PictureEntity.Read(accepted.Activity) as PictureResult.Taken)?.Id);
        if (echo is null)
            return Refusal.Gone;
        if (echo.IsNew)
            stream.Publish([echo.Activity]);

        var activity = echo.IsNew ? accepted.Activity : ActivityJson.Read(echo.Activity.Json);
        var end = await turns.AnswerAsync(activity, echo.Activity, pass, desk.ServiceUrl(context.Request));
        return end == TurnEnd.Failed ? Refusal.BotFailed : Answer.Id(StreamJson.IdOf(echo.Activity));
    }

    private async Task<Answer?> NewsAsync(Pass pass, long watermark, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(pass.Conversation, cancellationToken) is not { } conversation)
            return null;
        if (watermark == conversation.LastSequence)
            return Set([], watermark);

        var after = watermark < conversation.LastSequence ? watermark : 0;
        return Set(await store.ReadAsync(pass.Conversation, after, PageSize, cancellationToken), after);
    }

    private static Answer Set(IReadOnlyList<StreamedActivity> activities, long watermark)
    {
        using var set = new PooledBuffer();
        StreamJson.WriteSet(set, [.. activities], activities.Count > 0 ? activities[^1].Sequence : watermark);
        return new Answer(StatusCodes.Status200OK, set.Written.ToArray());
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A poll was answered without news because the store did not answer: {ExceptionType}.")]
    private partial void LogNoNews(string exceptionType);
}
