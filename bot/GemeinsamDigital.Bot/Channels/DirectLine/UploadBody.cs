// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.Text.Json;
using GemeinsamDigital.Bot.Ideas.Pictures;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>
/// What a client uploads: a form with the activity and files, as directlinejs sends it, or the file alone. Of several files the
/// first counts: an idea has one picture.
/// </summary>
internal abstract record UploadBody
{
    /// <summary>Beyond what we keep of a file: so that a photo of 20 MB gets a polite answer from the bot, not a broken line.</summary>
    internal const long MaxBytes = 32 * 1024 * 1024;

    private const string ActivityType = "application/vnd.microsoft.activity";
    private const int MaxBoundaryLength = 100;

    private UploadBody() { }

    /// <param name="Activity">null when the file came alone.</param>
    /// <param name="File">At most one byte more than a picture may have.</param>
    internal sealed record Parts(JsonDocument? Activity, MemoryStream? File) : UploadBody, IDisposable
    {
        public void Dispose()
        {
            Activity?.Dispose();
            File?.Dispose();
        }
    }

    internal sealed record Refused(Answer Answer) : UploadBody;

    internal static async Task<UploadBody> ReadAsync(HttpRequest request, int maxActivityBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes)
            return new Refused(Refusal.TooBig);
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MaxBytes;

        try
        {
            if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
                return new Parts(null, await FileAsync(request.Body, cancellationToken) is { Length: > 0 } file ? file : null);
            return HeaderUtilities.RemoveQuotes(type.Boundary).ToString() is { Length: > 0 and <= MaxBoundaryLength } boundary
                ? await FormAsync(new MultipartReader(boundary, request.Body), maxActivityBytes, cancellationToken)
                : new Refused(Refusal.BadArgument("The form names no boundary."));
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return new Refused(Refusal.BadArgument("The form could not be read to its end."));
        }
    }

    private static async Task<UploadBody> FormAsync(MultipartReader form, int maxActivityBytes, CancellationToken cancellationToken)
    {
        var parts = new Parts(null, null);
        while (await form.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (IsActivity(section) && parts.Activity is null)
            {
                switch (await ActivityAsync(section.Body, maxActivityBytes, cancellationToken))
                {
                    case RequestBody.Document(var json):
                        parts = parts with { Activity = json };
                        break;
                    case RequestBody.Refused(var answer):
                        parts.Dispose();
                        return new Refused(answer);
                }
            }
            else if (parts.File is null && section.GetContentDispositionHeader()?.IsFileDisposition() == true)
            {
                parts = parts with { File = await FileAsync(section.Body, cancellationToken) };
            }
        }

        return parts;
    }

    private static bool IsActivity(MultipartSection section) =>
        section.ContentType?.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase) == true
        || HeaderUtilities.RemoveQuotes(section.GetContentDispositionHeader()?.Name ?? default).Equals("activity", StringComparison.OrdinalIgnoreCase);

    private static async Task<RequestBody> ActivityAsync(Stream body, int limit, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        return await LimitedCopy.TryAsync(body, read, limit, cancellationToken)
            ? RequestBody.Parse(new ReadOnlySequence<byte>(read.GetBuffer(), 0, (int)read.Length))
            : new RequestBody.Refused(Refusal.TooBig);
    }

    private static async Task<MemoryStream> FileAsync(Stream body, CancellationToken cancellationToken)
    {
        var file = new MemoryStream();
        await LimitedCopy.TryAsync(body, file, PictureLimits.MaxBytes, cancellationToken);
        file.Position = 0;
        return file;
    }
}
