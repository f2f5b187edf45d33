// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>Makes texts unreadable in what is stored of a conversation, such as a telephone number that a person took back.</summary>
internal static class MaskedRows
{
    private const string Mask = "▮▮▮";

    public static async Task MaskAsync(Session session, TurnCommit commit, CancellationToken cancellationToken)
    {
        foreach (var written in commit.Masks.SelectMany(Spellings).Distinct())
        {
            await session.ExecuteAsync(
                "UPDATE turns SET replies = REPLACE(replies, $3, $4) WHERE channel = $1 AND conversation = $2 AND delivered_at IS NOT NULL",
                [commit.Key.ChannelId, commit.Key.ConversationId, written, Mask],
                cancellationToken);
            if (commit.StreamTo is { } stream)
                await session.ExecuteAsync(
                    "UPDATE dl_activities SET json = REPLACE(json, $2, $3) WHERE conversation = $1", [stream, written, Mask], cancellationToken);
        }
    }

    /// <summary>Clients and the bot escape differently.</summary>
    private static IEnumerable<string> Spellings(string text) =>
    [
        JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value,
        JsonEncodedText.Encode(text).Value,
    ];
}
