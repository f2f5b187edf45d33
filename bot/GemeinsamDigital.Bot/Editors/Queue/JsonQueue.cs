// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Editors.Queue;

/// <summary>For programs: one array, an entry per line.</summary>
internal sealed partial class JsonQueue(TextWriter output) : QueueFormat(output)
{
    private static readonly QueueJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    private bool _isFirst = true;

    public override Task BeginAsync() => Output.WriteAsync('[');

    public override async Task WriteAsync(QueueEntry entry)
    {
        await Output.WriteAsync(_isFirst ? "\n" : ",\n");
        _isFirst = false;
        await Output.WriteAsync(JsonSerializer.Serialize(entry, Json.QueueEntry));
    }

    public override Task EndAsync() => Output.WriteLineAsync("\n]");

    [JsonSerializable(typeof(QueueEntry))]
    private sealed partial class QueueJson : JsonSerializerContext;
}
