// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>Writes what the office decided, the history of it, and the news for those who follow.</summary>
internal static class IdeaDecision
{
    /// <returns>False when there is nothing to decide about any more; nothing was written then.</returns>
    public static async Task<bool> ApplyAsync(Session session, IdeaChange.Decide decide, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await IdeaRows.LockAsync(session, decide.Reference, cancellationToken)
            || await IdeaRows.FindAsync(session, decide.Reference, cancellationToken) is not { Status: not IdeaStatus.Withdrawn } before)
            return false;
        var after = After(before, decide, now);
        await IdeaRows.DecideAsync(session, after, cancellationToken);
        foreach (var happened in Events(before, after))
        {
            var reply = happened == IdeaEvent.Replied ? after.PublicReply : null;
            await IdeaHistoryRows.AddAsync(session, decide.Reference, happened, reply, now, cancellationToken);
        }
        var number = (await IdeaHistoryRows.ReadAsync(session, decide.Reference, cancellationToken)).Count;
        await NewsRows.AddAsync(session, before, after, number, now, cancellationToken);
        return true;
    }

    private static Idea After(Idea before, IdeaChange.Decide decide, DateTimeOffset now) => before with
    {
        Status = decide.Status ?? before.Status,
        PublicReply = decide.PublicReply is null ? before.PublicReply : decide.PublicReply.Length == 0 ? null : decide.PublicReply,
        PublishedAt = decide.Publish switch { true => before.PublishedAt ?? now, false => null, null => before.PublishedAt },
        ReviewStartedAt = before.ReviewStartedAt ?? now,
        UpdatedAt = now,
    };

    private static IEnumerable<IdeaEvent> Events(Idea before, Idea after)
    {
        if (before.ReviewStartedAt is null)
            yield return IdeaEvent.ReviewStarted;
        if (before.Status != after.Status)
            yield return IdeaEvent.StatusChanged;
        if (before.PublicReply != after.PublicReply)
            yield return IdeaEvent.Replied;
        if (before.PublishedAt is null != after.PublishedAt is null)
            yield return after.PublishedAt is null ? IdeaEvent.Hidden : IdeaEvent.Published;
    }
}
