// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>What a Direct Line call is answered with.</summary>
/// <param name="Json">The body; empty for none.</param>
internal sealed record Answer(int Status, ReadOnlyMemory<byte> Json)
{
    /// <summary>The handler has answered by itself: the connection became a socket.</summary>
    internal static readonly Answer Done = new(StatusCodes.Status101SwitchingProtocols, default);

    internal static readonly Answer Nothing = new(StatusCodes.Status204NoContent, default);

    /// <summary>When it makes sense to ask again.</summary>
    internal TimeSpan? RetryAfter { get; init; }

    internal static Answer Of<T>(int status, T value, Action<Utf8JsonWriter, T> write)
    {
        using var buffer = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            write(writer, value);
            writer.WriteEndObject();
        }

        return new Answer(status, buffer.Written.ToArray());
    }

    internal static Answer Id(string id) => Of(StatusCodes.Status200OK, id, (json, value) => json.WriteString("id"u8, value));
}
