// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using static GemeinsamDigital.Bot.Conversation.Phrase;
using static GemeinsamDigital.Bot.Ideas.Dialog.Prompt;
using static GemeinsamDigital.Bot.Ideas.Dialog.StepResult;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>A hint at published ideas that are alike, with the reason; it never stands in the way of one's own.</summary>
internal static class SimilarStep
{
    public static readonly IdeaStep Hint = new("similar", Show, Read)
    {
        Title = () => IdeaTexts.NameSimilar,
        Words = () => "",
        Help = () => IdeaTexts.HelpSimilar,
        IsAnswered = draft => draft.Similar is not { Shown: false, Entries.Count: > 0 },
        Applies = draft => draft.Corrects is null,
    };

    private static Reply Show(IdeaDraft draft) => draft.Supports is { } supported
        ? Ask("similar", Format(IdeaTexts.Supported, supported), IdeaTexts.SubmitAnyway, IdeaTexts.DiscardDraft)
        : Show(draft, IdeaTexts.Similar);

    private static Reply Show(IdeaDraft draft, string text) => Ask(
        "similar",
        Format(text, ListOf(Entries(draft))),
        [IdeaTexts.SubmitAnyway, .. Entries(draft).Select(entry => Format(IdeaTexts.SupportInstead, entry.Reference))]);

    /// <summary>Which ideas are alike and why, as a list in Markdown.</summary>
    public static string ListOf(IEnumerable<SimilarHintEntry> entries) => string.Join('\n', entries.Select(entry =>
        $"- {Format(IdeaTexts.SimilarEntry, entry.Reference, Quote(entry.Title), Quote(string.Join(", ", entry.Words)))}"));

    private static StepResult Read(IdeaDraft draft, string text)
    {
        var message = WholeMessage.Normalize(text);
        if (draft.Supports is not null && WholeMessage.Says(message, IdeaTexts.DiscardDraft, IdeaTexts.DiscardWords))
            return new Discard();
        if (WholeMessage.Says(message, IdeaTexts.SubmitAnyway, IdeaTexts.SubmitAnywayWords) || (draft.Supports is not null && WholeMessage.IsOneOf(message, IdeaTexts.ConsentYesWords)))
            return new Next(draft with { Similar = draft.Similar! with { Shown = true } });
        var reference = IdeaReference.Find(text) ?? (WholeMessage.IsOneOf(message, IdeaTexts.SupportWords) && Entries(draft).Count == 1 ? Entries(draft)[0].Reference : null);
        return draft.Supports is null && Entries(draft).Any(entry => entry.Reference == reference)
            ? new Support(reference!)
            : new NotUnderstood(draft.Supports is null ? Show(draft, IdeaTexts.SimilarNotUnderstood) : Show(draft));
    }

    private static IReadOnlyList<SimilarHintEntry> Entries(IdeaDraft draft) => draft.Similar?.Entries ?? [];
}
