// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Connector.Http;

internal static class ChannelAnswer
{
    private const int LongestAnswer = 256 * 1024;

    /// <summary>
    /// Channels answer with an id, with nothing, or through a proxy with a page; only the first is of use. An answer that cannot be
    /// read is no reason to fail: the channel has already accepted or refused.
    /// </summary>
    public static async Task<TBody?> ReadBodyAsync<TBody>(
        this HttpResponseMessage response, JsonTypeInfo<TBody> type, CancellationToken cancellationToken)
        where TBody : class
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(LongestAnswer, cancellationToken).ConfigureAwait(false);
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            return bytes.Length == 0 ? null : JsonSerializer.Deserialize(bytes, type);
        }
        catch (Exception unreadable) when (unreadable is JsonException or HttpRequestException or IOException)
        {
            return null;
        }
    }
}
