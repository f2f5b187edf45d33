// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>Writes <see cref="IdeaChange"/>s inside somebody's transaction.</summary>
internal static class IdeaChanges
{
    /// <param name="from">The conversation that causes the change; null for pages and staff.</param>
    /// <param name="address">Where that conversation is reached outside of a turn; null when it has a stream of its own.</param>
    /// <returns>False on a conflict: the transaction must be undone.</returns>
    public static async Task<bool> ApplyAsync(
        Session session, IdeaChange change, ConversationKey? from, string? address, DateTimeOffset now, CancellationToken cancellationToken)
    {
        switch (change)
        {
            case IdeaChange.Submit submit:
                return await SubmitAsync(session, submit.Idea, from, cancellationToken);
            case IdeaChange.Withdraw withdraw:
                await IdeaRows.WithdrawAsync(session, withdraw.Reference, now, cancellationToken);
                await IdeaHistoryRows.AddAsync(session, withdraw.Reference, IdeaEvent.Withdrawn, null, now, cancellationToken);
                return true;
            case IdeaChange.Support support:
                await IdeaSupportRows.AddAsync(session, support, now, cancellationToken);
                return true;
            case IdeaChange.Follow follow when from is { } key:
                await IdeaFollowerRows.AddAsync(session, follow, key, address, cancellationToken);
                return true;
            case IdeaChange.SaveDraft save:
                await SavedDraftRows.SaveAsync(session, save.Draft, from, now, cancellationToken);
                return true;
            case IdeaChange.ForgetDraft forget:
                await SavedDraftRows.ForgetAsync(session, forget.CodeHash, cancellationToken);
                return true;
            default:
                throw new UnreachableException($"Nobody writes {change.GetType().Name}.");
        }
    }

    private static async Task<bool> SubmitAsync(Session session, Idea idea, ConversationKey? from, CancellationToken cancellationToken)
    {
        if (!await IdeaRows.InsertAsync(session, idea, cancellationToken))
            return false;
        await IdeaHistoryRows.AddAsync(session, idea.Reference, IdeaEvent.Submitted, null, idea.SubmittedAt, cancellationToken);
        if (from is { } key)
            await IdeaConversationRows.AddAsync(session, idea.Reference, key, cancellationToken);
        return true;
    }
}
