// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.RegularExpressions;

namespace GemeinsamDigital.EndToEnd.Tests.DirectLine;

/// <summary>What a message of the bot says in data.</summary>
internal static partial class BotReply
{
    internal static string Text(this JsonElement activity) => activity.GetProperty("text").GetString()!;

    internal static string? Kind(this JsonElement activity) => Field(activity, "kind");

    internal static string? Step(this JsonElement activity) => Field(activity, "step");

    /// <summary>What the buttons send in words: the text of a messageBack, the value of all others.</summary>
    internal static IReadOnlyList<string> Buttons(this JsonElement activity) =>
        activity.TryGetProperty("suggestedActions", out var suggested)
            ? [.. suggested.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty(action.TryGetProperty("text", out _) ? "text" : "value").GetString()!)]
            : [];

    internal static string Reference(this JsonElement receipt) => ReferencePattern().Match(receipt.Text()).Value;

    internal static string Code(this JsonElement receipt) => CodePattern().Match(receipt.Text()).Value;

    private static string? Field(JsonElement activity, string name)
    {
        var reply = Assert.Single(activity.GetProperty("entities").EnumerateArray(), entity => entity.GetProperty("type").GetString() == "gdb/reply");
        return reply.TryGetProperty(name, out var value) ? value.GetString() : null;
    }

    [GeneratedRegex(@"\b\d{4}-\d{5}\b")]
    private static partial Regex ReferencePattern();

    [GeneratedRegex(@"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b")]
    private static partial Regex CodePattern();
}
