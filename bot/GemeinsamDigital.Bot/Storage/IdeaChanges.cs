// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>Writes <see cref="IdeaChange"/>s inside somebody's transaction.</summary>
internal static class IdeaChanges
{
    /// <param name="turn">The turn that causes the change; null for pages and staff.</param>
    /// <returns>False on a conflict: the transaction must be undone.</returns>
    public static async Task<bool> ApplyAsync(
        Session session, IdeaChange change, TurnCommit? turn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        switch (change)
        {
            case IdeaChange.Submit submit:
                return await SubmitAsync(session, submit.Idea, turn?.Key, cancellationToken);
            case IdeaChange.Correct correct:
                return await CorrectAsync(session, correct, turn?.Key, now, cancellationToken);
            case IdeaChange.Decide decide:
                return await IdeaDecision.ApplyAsync(session, decide, now, cancellationToken);
            case IdeaChange.Withdraw withdraw:
                if (await IdeaRows.WithdrawAsync(session, withdraw.Reference, now, cancellationToken) == 1)
                    await IdeaHistoryRows.AddAsync(session, withdraw.Reference, IdeaEvent.Withdrawn, null, now, cancellationToken);
                return true;
            case IdeaChange.Erase erase:
                await IdeaErasure.ApplyAsync(session, erase.Reference, turn, now, cancellationToken);
                return true;
            case IdeaChange.ForgetContact forget:
                await IdeaRows.ForgetContactAsync(session, forget.Reference, updatedAt: null, cancellationToken);
                return true;
            case IdeaChange.Show show when turn is not null:
                if (!await IdeaRows.LockAsync(session, show.Reference, cancellationToken))
                    return false;
                await IdeaConversationRows.AddAsync(session, show.Reference, turn.Key, cancellationToken);
                return true;
            case IdeaChange.Support support:
                await IdeaSupportRows.AddAsync(session, support, now, cancellationToken);
                return true;
            case IdeaChange.Follow follow when turn is not null:
                await IdeaFollowerRows.AddAsync(session, follow, turn.Key, turn.ReferenceJson, cancellationToken);
                return true;
            case IdeaChange.Unfollow unfollow when turn is not null:
                await IdeaFollowerRows.RemoveAsync(session, unfollow.Reference, turn.Key, cancellationToken);
                return true;
            case IdeaChange.SaveDraft save:
                await SavedDraftRows.SaveAsync(session, save.Draft, turn?.Key, now, cancellationToken);
                return true;
            case IdeaChange.ForgetDraft forget:
                await SavedDraftRows.LinkAsync(session, forget.CodeHash, cancellationToken);
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

    private static async Task<bool> CorrectAsync(
        Session session, IdeaChange.Correct correct, ConversationKey? from, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await ErasureRows.AddReplacedPictureAsync(session, correct.Reference, correct.Fields.PictureId, cancellationToken);
        if (await IdeaRows.CorrectAsync(session, correct, now, cancellationToken) == 0)
            return false;
        await IdeaHistoryRows.AddAsync(session, correct.Reference, IdeaEvent.Corrected, null, now, cancellationToken);
        if (from is { } key)
            await IdeaConversationRows.AddAsync(session, correct.Reference, key, cancellationToken);
        return true;
    }
}
