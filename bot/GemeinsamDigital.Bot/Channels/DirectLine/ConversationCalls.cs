// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>Opening a conversation, coming back to it, and deleting it.</summary>
internal sealed partial class ConversationCalls(
    Desk desk, Turns turns, LeftOvers leftOvers, IDirectLineStore store, IActivityStream stream, IOptions<DirectLineOptions> options,
    IHostApplicationLifetime lifetime, ILogger<ConversationCalls> logger)
{
    private static readonly Answer NotReady = Refusal.TooMany("The chat is not ready yet.", TimeSpan.FromSeconds(20));

    /// <summary>
    /// POST conversations. The same for each call with the same token, because browsers repeat a call whose connection broke.
    /// When the server goes down, or the store does not work, the answer is 429: of all refusals only this one is asked again.
    /// </summary>
    internal async Task<Answer> StartAsync(HttpContext context)
    {
        var (pass, refusal) = await desk.AdmitAsync(context);
        if (pass is null)
            return refusal!;
        if (lifetime.ApplicationStopping.IsCancellationRequested)
            return NotReady;

        string? locale = null;
        switch (await RequestBody.ReadAsync(context.Request, options.Value.MaxBodyBytes))
        {
            case RequestBody.Refused(var answer):
                return answer;
            case RequestBody.Document(var body):
                using (body)
                    locale = ClientActivity.ReadLocale(body.RootElement);
                break;
        }

        try
        {
            var isNew = await store.StartAsync(pass.Conversation, pass.User, context.RequestAborted);
            await turns.StartAsync(pass, locale, desk.ServiceUrl(context.Request));
            return desk.Conversation(isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, pass, context.Request, watermark: 0);
        }
        catch (Exception e) when (!context.RequestAborted.IsCancellationRequested)
        {
            LogNotReady(e.GetType().Name);
            return NotReady;
        }
    }

    /// <summary>GET conversations/{id}?watermark=; without a watermark the stream is replayed from its start.</summary>
    internal async Task<Answer> ResumeAsync(HttpContext context)
    {
        var (pass, refusal) = await desk.AdmitAsync(context);
        if (pass is null)
            return refusal!;
        if (await store.FindAsync(pass.Conversation, context.RequestAborted) is not { } conversation)
            return Refusal.Gone;

        _ = leftOvers.AnswerAsync(conversation, pass, desk.ServiceUrl(context.Request));
        return desk.Conversation(StatusCodes.Status200OK, pass, context.Request, Desk.Watermark(context.Request, conversation));
    }

    /// <summary>
    /// DELETE conversations/{id}, which is ours: no trace of the conversation stays, and whoever comes back to it hears 403. Once more is
    /// no error; a token that could still be refreshed suffices.
    /// </summary>
    internal async Task<Answer> DeleteAsync(HttpContext context)
    {
        var (pass, refusal) = await desk.AdmitAsync(context, evenExpired: true);
        if (pass is null)
            return refusal!;

        await store.DeleteAsync(pass.Conversation, CancellationToken.None);
        stream.End(pass.Conversation);
        return Answer.Nothing;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A conversation could not be opened because the store did not answer: {ExceptionType}.")]
    private partial void LogNotReady(string exceptionType);
}
