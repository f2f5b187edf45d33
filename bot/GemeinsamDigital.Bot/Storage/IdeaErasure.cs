// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>
/// Deletes an idea and all that speaks of it: its rows, its drafts, and the words of the conversations in which its author wrote or
/// read it. What is outside of the tables is noted for <see cref="ErasureRows"/>. Nothing happens when there is no such idea.
/// </summary>
internal static class IdeaErasure
{
    public const string Purpose = "erasure";

    public static async Task ApplyAsync(Session session, string reference, TurnCommit? turn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await IdeaRows.LockAsync(session, reference, cancellationToken) || await IdeaRows.FindAsync(session, reference, cancellationToken) is not { } idea)
            return;
        var drafts = await OwnDraftsAsync(session, idea, cancellationToken);
        var own = await ConversationsAsync(session, reference, drafts, turn, cancellationToken);
        var followers = await IdeaFollowerRows.ReadAsync(session, reference, cancellationToken);

        var items = 0;
        foreach (var key in own)
            items += await ConversationErasure.ForgetAllAsync(session, key, idea, turn, now, cancellationToken);
        foreach (var follower in followers.Where(follower => !own.Contains(follower.Key)))
            items += await ConversationErasure.ForgetAboutAsync(session, follower.Key, idea, cancellationToken);
        foreach (var codeHash in drafts)
            items += await SavedDraftRows.ForgetAsync(session, codeHash, cancellationToken);
        items += await IdeaRows.DeleteAsync(session, reference, cancellationToken);
        await ErasureRows.AddAsync(session, idea.Fields.PictureId, cancellationToken);
        await DeletionRows.AddAsync(session, Purpose, items, now, cancellationToken);
    }

    /// <summary>Those of others lose only the hint at this idea.</summary>
    private static async Task<IReadOnlyList<string>> OwnDraftsAsync(Session session, Idea idea, CancellationToken cancellationToken)
    {
        List<string> own = [];
        foreach (var saved in await SavedDraftRows.NamingAsync(session, idea, cancellationToken))
        {
            var draft = JsonSerializer.Deserialize<IdeaDraft>(saved.Json);
            if (draft is null || draft.BelongsTo(idea))
                own.Add(saved.CodeHash);
            else
                await SavedDraftRows.ReplaceAsync(session, saved with { Json = JsonSerializer.Serialize(draft.WithoutHintsOf(idea.Reference)) }, cancellationToken);
        }
        return own;
    }

    private static async Task<HashSet<ConversationKey>> ConversationsAsync(
        Session session, string reference, IReadOnlyList<string> drafts, TurnCommit? turn, CancellationToken cancellationToken)
    {
        HashSet<ConversationKey> keys = [.. await IdeaConversationRows.ReadAsync(session, reference, cancellationToken)];
        foreach (var codeHash in drafts)
            keys.UnionWith(await SavedDraftRows.ConversationsAsync(session, codeHash, cancellationToken));
        if (turn is not null)
            keys.Add(turn.Key);
        return keys;
    }
}
