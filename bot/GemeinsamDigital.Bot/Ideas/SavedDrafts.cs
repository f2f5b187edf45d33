// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Storage;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Ideas;

/// <summary>Drafts that are finished later, with a code, on any device and in any channel.</summary>
internal sealed class SavedDrafts(IIdeaStore ideas)
{
    /// <summary>Gives the draft a code, unless it has one.</summary>
    public static (IdeaDraft Draft, Reply Reply) Pause(IdeaDraft draft)
    {
        if (!draft.HasContent)
            return (draft, new Reply(ReplyKind.Notice, IdeaTexts.NothingToPause));
        if (draft.SavedAs is not null)
            return (draft, new Reply(ReplyKind.Notice, IdeaTexts.PausedAgain) { Buttons = [new(ConversationTexts.ButtonIdea)] });
        var (kept, code) = Save(draft);
        return (kept, new Reply(ReplyKind.Notice, Format(IdeaTexts.Paused, code)) { Buttons = [new(ConversationTexts.ButtonIdea)] });
    }

    /// <summary>The code is told once; only its hash stays.</summary>
    public static (IdeaDraft Draft, string Code) Save(IdeaDraft draft)
    {
        var code = ReceiptCode.New();
        return (draft with { SavedAs = HashOf(ReceiptCode.Normalize(code)!), Revision = draft.Revision + 1 }, code);
    }

    /// <summary>The code in a message that is nothing else; null when there is none.</summary>
    public static string? CodeIn(string text) => ReceiptCode.HasItsForm(text) ? ReceiptCode.Normalize(text) : null;

    public async Task<IdeaDraft?> FindAsync(string normalizedCode, CancellationToken cancellationToken) =>
        await ideas.FindDraftAsync(HashOf(normalizedCode), cancellationToken) is { } row ? Read(row) : null;

    /// <summary>What became of a draft that may be open in several places.</summary>
    public async Task<(IdeaDraft? Draft, Reply? Gone)> CurrentAsync(IdeaDraft draft, CancellationToken cancellationToken)
    {
        if (draft.SavedAs is not { } hash)
            return (draft, null);
        if (await ideas.FindDraftAsync(hash, cancellationToken) is { } row)
            return (row.Revision > draft.Revision && Read(row) is { } later ? later with { Question = Math.Max(later.Question, draft.Question) } : draft, null);
        var submitted = await ideas.FindByDraftAsync(draft.Id, cancellationToken);
        return (null, new Reply(ReplyKind.Notice, submitted is null ? IdeaTexts.DraftGone : Format(IdeaTexts.DraftAlreadySubmitted, submitted.Reference))
        {
            Buttons = [new(ConversationTexts.ButtonIdea)],
        });
    }

    public static SavedDraft Row(IdeaDraft draft) => new(draft.SavedAs!, draft.Revision, JsonSerializer.Serialize(StoredDraft.From(draft), IdeaJson.Default.StoredDraft));

    private static IdeaDraft? Read(SavedDraft row) =>
        JsonSerializer.Deserialize(row.Json, ConversationJson.Default.IdeaDraft) is { } draft ? draft with { SavedAs = row.CodeHash, Revision = row.Revision } : null;

    private static string HashOf(string normalizedCode) => ReceiptCode.Hash("draft", normalizedCode);
}
