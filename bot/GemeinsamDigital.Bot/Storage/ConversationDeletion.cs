// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>
/// Deletes a website conversation because the person in it wants that: what was said, what is remembered, what waits, and pictures that
/// became part of nothing else. Submitted ideas stay (they have receipts), and drafts that were saved under a code.
/// </summary>
internal static class ConversationDeletion
{
    private const string Purpose = "conversation-deleted";

    /// <summary>Whoever writes into the stream at the same time has either written before, or finds no conversation.</summary>
    /// <returns>False when there was none.</returns>
    public static async Task<bool> ApplyAsync(Session session, ConversationKey key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await StreamRows.LockAsync(session, key.ConversationId, cancellationToken))
            return false;

        var pictures = await ConversationPictures.ReadAsync(session, key, cancellationToken);
        await EditorQueueRows.LetGoAsync(session, key, cancellationToken);
        var rows = await ConversationRows.DeleteAsync(session, key, cancellationToken);
        await FinishAsync(session, pictures, rows, now, cancellationToken);
        await session.TellAsync(new ReplicaNews.Deleted(key.ConversationId), cancellationToken);
        return true;
    }

    /// <summary>Lets go of the pictures that became part of nothing else, and writes down that something was deleted.</summary>
    public static async Task FinishAsync(Session session, IEnumerable<string> pictures, int rows, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var picture in pictures)
        {
            if (!await ConversationPictures.IsUsedAsync(session, picture, cancellationToken))
                await ErasureRows.AddAsync(session, picture, cancellationToken);
        }
        await ErasureRows.AddAsync(session, picture: null, cancellationToken);
        await DeletionRows.AddAsync(session, Purpose, rows, now, cancellationToken);
    }
}
