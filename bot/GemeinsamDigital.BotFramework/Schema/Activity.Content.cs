// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    public Mention[] GetMentions() =>
        [.. (Entities ?? []).Where(entity => entity?.Type == Mention.EntityType).Select(Mention.From)];

    public T? GetChannelData<T>() => BotJson.ToObject<T>(ChannelData);

    /// <summary>False when there is no channel data or it has another shape; nothing is thrown for what a channel sent.</summary>
    public bool TryGetChannelData<T>(out T? instance)
    {
        try
        {
            instance = GetChannelData<T>();
            return instance is not null;
        }
        catch (JsonException)
        {
            instance = default;
            return false;
        }
    }
}
