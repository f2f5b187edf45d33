// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using GemeinsamDigital.Bot.Ideas.Pictures;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>Pictures: in with a message, out to the page that shows it.</summary>
internal sealed class UploadCalls(
    Desk desk, ActivityCalls activities, PictureIntake intake, PictureFolder pictures, Limits limits, IOptions<DirectLineOptions> options, TimeProvider time)
    : IDisposable
{
    /// <summary>Each holds a file in memory.</summary>
    private const int AtOnce = 16;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly Answer Busy = Refusal.TooMany("Too many pictures are coming in; please wait a moment.", TimeSpan.FromSeconds(10));
    private static readonly JsonElement Message = JsonElement.Parse("""{"type":"message"}""");

    private readonly SemaphoreSlim places = new(AtOnce);

    /// <summary>
    /// POST conversations/{id}/upload: one turn with what became of the file. A file that is no acceptable picture is never stored;
    /// the bot says why.
    /// </summary>
    internal async Task<Answer> PostAsync(HttpContext context)
    {
        var (pass, refusal) = await desk.AdmitAsync(context);
        if (pass is null)
            return refusal!;
        if (limits.Message(pass.User) is { } tooMany)
            return tooMany;
        if (limits.Upload(pass.User) is { } tooManyPictures)
            return tooManyPictures;
        if (!await places.WaitAsync(TimeSpan.Zero))
            return Busy;

        try
        {
            return await TakeAsync(pass, context);
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>GET attachments/{id}: pages show a picture without a token, so its id is one that nobody guesses.</summary>
    internal async Task<Answer> GetAsync(HttpContext context)
    {
        if (pictures.Find((string?)context.GetRouteValue("id")) is not { } picture)
            return Refusal.NotFound;

        var headers = context.Response.Headers;
        headers.ContentType = picture.MediaType;
        headers.ContentDisposition = new ContentDispositionHeaderValue("inline") { FileName = ReceivedFile.NameOf(picture.MediaType) }.ToString();
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        await context.Response.SendFileAsync(picture.Path, context.RequestAborted);
        return Answer.Done;
    }

    public void Dispose() => places.Dispose();

    private async Task<Answer> TakeAsync(Pass pass, HttpContext context)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, context.RequestAborted);
        try
        {
            switch (await UploadBody.ReadAsync(context.Request, options.Value.MaxBodyBytes, either.Token))
            {
                case UploadBody.Refused(var answer):
                    return answer;
                case UploadBody.Parts parts:
                    using (parts)
                        return await TakeAsync(parts, pass, context);
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return Refusal.TooSlow;
        }
    }

    private async Task<Answer> TakeAsync(UploadBody.Parts parts, Pass pass, HttpContext context)
    {
        if (parts is { Activity: null, File: null })
            return Refusal.BadArgument("There is neither a file nor an activity.");

        var activity = parts.Activity?.RootElement ?? Message;
        var read = ClientActivity.Read(activity, pass.User);
        if (read is ClientActivity.Accepted && parts.File is { } file)
            read = ClientActivity.Read(activity, pass.User, await ReceiveAsync(file, context));
        return await activities.TakeAsync(read, pass, context);
    }

    private async Task<ReceivedFile> ReceiveAsync(MemoryStream file, HttpContext context)
    {
        var result = await intake.TakeAsync(file, context.RequestAborted);
        return result is PictureResult.Taken(var id, _, _)
            ? new ReceivedFile(result, pictures.Find(id)?.MediaType, new Uri($"{desk.ServiceUrl(context.Request)}/attachments/{id}"))
            : new ReceivedFile(result, null, null);
    }
}
