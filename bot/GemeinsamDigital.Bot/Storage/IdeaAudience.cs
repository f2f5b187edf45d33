// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>Who supports an idea and who follows it.</summary>
internal sealed class IdeaAudience(IDatabase database)
{
    public async Task<long> CountSupportersAsync(string reference, CancellationToken cancellationToken) =>
        (await CountAsync("SELECT COUNT(*) FROM idea_supports WHERE reference = $1", [reference], cancellationToken)).Number;

    public async Task<bool> FollowsAsync(string reference, ConversationKey key, CancellationToken cancellationToken) =>
        (await CountAsync(
            "SELECT COUNT(*) FROM idea_followers WHERE reference = $1 AND channel = $2 AND conversation = $3",
            [reference, key.ChannelId, key.ConversationId],
            cancellationToken)).Number > 0;

    private async Task<Counted> CountAsync(string sql, object?[] values, CancellationToken cancellationToken) =>
        await database.ReadAsync((session, token) => session.FirstAsync(sql, values, row => new Counted(row.GetInt64(0)), token), cancellationToken)
        ?? new Counted(0);

    private sealed record Counted(long Number);
}
