// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The body of a request, which may be an activity.</summary>
internal abstract record ActivityRequest
{
    private const int LongestBody = 256 * 1024;
    private static readonly Refused TooLong = new(StatusCodes.Status413PayloadTooLarge);
    private static readonly Refused NoActivity = new(StatusCodes.Status400BadRequest);

    private ActivityRequest()
    {
    }

    internal sealed record Readable(Activity Activity) : ActivityRequest;

    internal sealed record Refused(int Status) : ActivityRequest;

    /// <summary>Nearly always the whole body is already there, in one piece of the server's memory, and is read in place.</summary>
    public static async ValueTask<ActivityRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > LongestBody)
            return TooLong;

        var reader = request.BodyReader;
        try
        {
            while (true)
            {
                var read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                if (read.Buffer.Length > LongestBody)
                {
                    reader.AdvanceTo(read.Buffer.End);
                    return TooLong;
                }
                if (read.IsCompleted)
                    return Take(reader, read.Buffer);
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (BadHttpRequestException broken)
        {
            return new Refused(broken.StatusCode);
        }
    }

    private static ActivityRequest Take(PipeReader reader, ReadOnlySequence<byte> body)
    {
        try
        {
            return Parse(body.IsSingleSegment ? body.FirstSpan : body.ToArray());
        }
        finally
        {
            reader.AdvanceTo(body.End);
        }
    }

    private static ActivityRequest Parse(ReadOnlySpan<byte> json)
    {
        if (json.StartsWith("\uFEFF"u8))
            json = json[3..];
        try
        {
            return BotJson.ReadActivity(json) is { Type.Length: > 0 } activity ? new Readable(activity) : NoActivity;
        }
        catch (JsonException)
        {
            return NoActivity;
        }
    }
}
