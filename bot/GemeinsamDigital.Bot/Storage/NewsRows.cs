// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Receipts;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>Puts news of an idea into the outbox, one message per follower, whatever process decides; the running bot delivers them.</summary>
internal static class NewsRows
{
    /// <summary>The activity that the row pretends to answer; its number makes it the only one of its decision.</summary>
    public static string ActivityId(string reference, int number) => $"{Prefix(reference)}{number}";

    public static string Prefix(string reference) => $"news:{reference}:";

    public static async Task AddAsync(Session session, Idea before, Idea after, int number, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var added = 0;
        foreach (var follower in await IdeaFollowerRows.ReadAsync(session, after.Reference, cancellationToken))
        {
            if (Message(before, after, follower) is { } message)
                added += await AddAsync(session, follower, ActivityId(after.Reference, number), ActivityJson.Write(message), now, cancellationToken);
        }
        if (added > 0)
            await session.TellAsync(new ReplicaNews.Waiting(), cancellationToken);
    }

    private static Activity? Message(Idea before, Idea after, IdeaFollower follower) => BotLanguage.In(
        follower.Language,
        () => IdeaNews.Of(before, after) is { } news ? ReplyActivity.From(news, new Activity(ActivityTypes.Message) { ChannelId = follower.Key.ChannelId }) : null);

    // Nobody is sending it right now, so the outbox need not wait for that, also where its clock is behind this one.
    private static Task<int> AddAsync(
        Session session, IdeaFollower follower, string activityId, string message, DateTimeOffset now, CancellationToken cancellationToken) => session.ExecuteAsync(
        """
        INSERT INTO turns (channel, conversation, activity, version, replies, reference, committed_at, delivered_at)
        VALUES ($1, $2, $3, 0, $4, $5, $6, NULL)
        ON CONFLICT DO NOTHING
        """,
        [
            follower.Key.ChannelId, follower.Key.ConversationId, activityId, $"[{message}]", follower.Address,
            (now - (2 * OutboxWorker.Patience)).ToUnixTimeMilliseconds(),
        ],
        cancellationToken);
}
