// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>Takes an idea out of a conversation: out of its stream, its outbox and its memory.</summary>
internal static class ConversationErasure
{
    /// <summary>For its author: no word stays, and nothing that waits is sent.</summary>
    /// <param name="turn">The turn that erases; its own replies tell that it was done.</param>
    /// <returns>How many messages and drafts are gone.</returns>
    public static async Task<int> ForgetAllAsync(
        Session session, ConversationKey key, Idea idea, TurnCommit? turn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var messages = await StreamedAsync(session, key, cancellationToken);
        foreach (var message in messages)
            await OverwriteAsync(session, message, idea.Language, cancellationToken);
        var turns = await session.ExecuteAsync(
            """
            UPDATE turns SET replies = '[]', reference = NULL, delivered_at = COALESCE(delivered_at, $3)
            WHERE channel = $1 AND conversation = $2 AND activity <> $4
            """,
            [key.ChannelId, key.ConversationId, now.ToUnixTimeMilliseconds(), turn?.Key == key ? turn.ActivityId : ""],
            cancellationToken);
        await ForgetMemoryAsync(session, key, memory => memory.AfterErasure(idea), cancellationToken);
        return messages.Count + turns;
    }

    /// <summary>For somebody else who followed it: only what names the idea.</summary>
    public static async Task<int> ForgetAboutAsync(Session session, ConversationKey key, Idea idea, CancellationToken cancellationToken)
    {
        var items = 0;
        foreach (var message in (await StreamedAsync(session, key, cancellationToken)).Where(message => message.Json.Contains(idea.Reference, StringComparison.Ordinal)))
            items += await OverwriteAsync(session, message, idea.Language, cancellationToken);
        items += await session.ExecuteAsync(
            "DELETE FROM turns WHERE channel = $1 AND conversation = $2 AND activity LIKE $3",
            [key.ChannelId, key.ConversationId, NewsRows.Prefix(idea.Reference) + "%"],
            cancellationToken);
        await ForgetMemoryAsync(session, key, memory => memory.WithoutHintsOf(idea.Reference), cancellationToken);
        return items;
    }

    private static Task<IReadOnlyList<StreamedMessage>> StreamedAsync(Session session, ConversationKey key, CancellationToken cancellationToken) => session.ListAsync(
        "SELECT sequence, json FROM dl_activities WHERE conversation = $1 AND $2 = 'directline'",
        [key.ConversationId, key.ChannelId],
        row => new StreamedMessage(key.ConversationId, row.GetInt64(0), row.GetString(1)),
        cancellationToken);

    /// <summary>The message keeps its place, so that clients that count are not confused.</summary>
    private static Task<int> OverwriteAsync(Session session, StreamedMessage message, string language, CancellationToken cancellationToken) => session.ExecuteAsync(
        "UPDATE dl_activities SET json = $3 WHERE conversation = $1 AND sequence = $2",
        [message.ConversationId, message.Sequence, ErasedActivity.InPlaceOf(message.Json, language)],
        cancellationToken);

    /// <summary>A turn that has read the memory before meets a conflict and reads again.</summary>
    private static async Task ForgetMemoryAsync(
        Session session, ConversationKey key, Func<ConversationMemory, ConversationMemory> forget, CancellationToken cancellationToken)
    {
        var memory = await session.FirstAsync(
            "SELECT memory FROM conversations WHERE channel = $1 AND conversation = $2",
            [key.ChannelId, key.ConversationId],
            row => row.GetString(0),
            cancellationToken);
        if (memory is null)
            return;
        await session.ExecuteAsync(
            "UPDATE conversations SET memory = $3, version = version + 1 WHERE channel = $1 AND conversation = $2",
            [key.ChannelId, key.ConversationId, forget(ConversationMemory.FromJson(memory)).ToJson()],
            cancellationToken);
    }

    private sealed record StreamedMessage(string ConversationId, long Sequence, string Json);
}
