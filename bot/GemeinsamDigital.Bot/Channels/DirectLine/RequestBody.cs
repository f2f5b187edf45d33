// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>A JSON body, read completely and with a limit before anything is believed.</summary>
internal abstract record RequestBody
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    private RequestBody() { }

    internal sealed record Empty : RequestBody;

    internal sealed record Document(JsonDocument Json) : RequestBody;

    internal sealed record Refused(Answer Answer) : RequestBody;

    internal static async Task<RequestBody> ReadAsync(HttpRequest request, int limit)
    {
        if (request.ContentLength > limit)
            return new Refused(Refusal.TooBig);

        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(request.HttpContext.RequestAborted);
            var buffer = read.Buffer;
            if (buffer.Length > limit)
            {
                reader.AdvanceTo(buffer.End);
                return new Refused(Refusal.TooBig);
            }

            if (read.IsCompleted)
            {
                var body = buffer.IsEmpty ? new Empty() : Parse(buffer);
                reader.AdvanceTo(buffer.End);
                return body;
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    /// <summary>Copies: the pipe takes its bytes back while the document is still in use.</summary>
    internal static RequestBody Parse(ReadOnlySequence<byte> utf8)
    {
        try
        {
            var bytes = utf8.ToArray();
            if (!Utf8.IsValid(bytes))
                return new Refused(Refusal.BadArgument("The body is not UTF-8."));

            var json = JsonDocument.Parse(bytes, Strict);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
                return new Document(json);

            json.Dispose();
            return new Refused(Refusal.BadArgument("The body must be a JSON object."));
        }
        catch (JsonException)
        {
            return new Refused(Refusal.BadArgument("The body is not valid JSON."));
        }
    }
}
