// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>What the bot has answered in a conversation, found by the id that clients know.</summary>
internal sealed class GivenAnswers(IDirectLineStore store)
{
    /// <returns>The articles of an answer that can be rated; none when there is no such answer in this conversation.</returns>
    internal async Task<IReadOnlyList<string>> ArticlesAsync(string conversation, string activity, CancellationToken cancellationToken)
    {
        if (!activity.StartsWith($"{conversation}|", StringComparison.Ordinal)
            || !long.TryParse(activity.AsSpan(conversation.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            || sequence < 1)
            return [];

        var found = await store.ReadAsync(conversation, sequence - 1, 1, cancellationToken);
        return found is [var given] && given.Sequence == sequence ? RateableArticles(given.Json) : [];
    }

    /// <summary>Only the bot can say so: a client's own entities of this kind are not stored.</summary>
    private static string[] RateableArticles(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.TryGetProperty("entities"u8, out var entities)
            ? [.. entities.EnumerateArray().Where(IsRateable).SelectMany(entity => entity.GetProperty("articles"u8).EnumerateArray()).Select(id => id.GetString()!)]
            : [];
    }

    private static bool IsRateable(JsonElement entity) =>
        entity.ValueKind == JsonValueKind.Object
        && entity.TryGetProperty("type"u8, out var type) && type.ValueEquals("gdb/reply"u8)
        && entity.TryGetProperty("rateable"u8, out var rateable) && rateable.ValueKind == JsonValueKind.True;
}
