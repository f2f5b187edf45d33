// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace GemeinsamDigital.Bot.Staff.Export;

/// <summary>One array, an idea per line.</summary>
internal sealed class JsonExport(TextWriter output, IReadOnlyList<Column> columns) : ExportFormat(output)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private bool _isFirst = true;

    public override Task BeginAsync() => Output.WriteAsync('[');

    public override async Task WriteAsync(ExportedIdea idea)
    {
        await Output.WriteAsync(_isFirst ? "\n" : ",\n");
        _isFirst = false;
        await Output.WriteAsync(Nest(idea).ToJsonString(Readable));
    }

    public override Task EndAsync() => Output.WriteLineAsync("\n]");

    private JsonObject Nest(ExportedIdea idea)
    {
        var root = new JsonObject();
        foreach (var column in columns)
        {
            var parts = column.Name.Split('/');
            var place = parts[..^1].Aggregate(root, Inside);
            place[parts[^1]] = Node(column.Value(idea));
        }
        return root;
    }

    private static JsonObject Inside(JsonObject outer, string name)
    {
        if (outer[name] is not JsonObject inner)
            outer[name] = inner = [];
        return inner;
    }

    private static JsonNode? Node(object? value) => value switch
    {
        null => null,
        string text => VisibleText.Of(text),
        long number => number,
        bool yes => yes,
        DateTimeOffset at => Time(at),
        IEnumerable<string> texts => new JsonArray([.. texts.Select(text => (JsonNode?)VisibleText.Of(text))]),
        _ => throw new UnreachableException(),
    };
}
