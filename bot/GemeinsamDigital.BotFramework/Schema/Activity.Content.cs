// SPDX-License-Identifier: EUPL-1.2
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

    /// <summary>False when there is no channel data or it has another shape.</summary>
    public bool TryGetChannelData<T>(out T? instance) => BotJson.TryToObject(ChannelData, out instance);
}
