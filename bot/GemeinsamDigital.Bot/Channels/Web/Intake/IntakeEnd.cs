// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Storage;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Web.Intake;

/// <summary>Submits a draft once, however often its form is sent, or saves it for later.</summary>
internal sealed class IntakeEnd(SubmitIdea submit, IIdeaStore ideas, PictureFolder pictures, PageKeys keys, IntakeEndPages pages)
{
    /// <summary>The channel of ideas that came by form.</summary>
    public const string Channel = "webform";

    public static bool IsComplete(IdeaDraft draft) => IdeaSteps.FirstOpen(WithoutHint(draft) with { Full = false }) == IdeaSummary.Step;

    /// <returns>Null when the picture is no longer there.</returns>
    public async Task<IResult?> SubmitAsync(PageDraft page, HttpContext http, CancellationToken cancellationToken)
    {
        var draft = WithoutHint(page.Draft);
        if (await ideas.FindByDraftAsync(draft.Id, cancellationToken) is { } earlier)
            return Again(earlier, page, http);
        if (draft.Fields.PictureId is { } picture && !pictures.Keep(picture))
            return null;
        var submission = await submit.FromAsync(draft, Channel, cancellationToken, page.Code);
        var isWritten = await ideas.ApplyAsync(submission.Changes, cancellationToken);
        if (draft.Corrects is { } corrected)
            return pages.Done(corrected, isWritten ? submission.Reply : submission.Reply with { Text = Format(IdeaTexts.CorrectionTooLate, corrected) });
        return isWritten
            ? Receipt(submission.Reference, page.Code, http)
            : Again((await ideas.FindByDraftAsync(draft.Id, cancellationToken))!, page, http);
    }

    public async Task<IResult> PauseAsync(IdeaDraft draft, CancellationToken cancellationToken)
    {
        pictures.Keep(draft.Fields.PictureId);
        if (draft.SavedAs is not null)
        {
            await SaveAsync(draft, cancellationToken);
            return pages.Paused(code: null);
        }
        var (kept, code) = SavedDrafts.Save(draft);
        await SaveAsync(kept, cancellationToken);
        return pages.Paused(code);
    }

    /// <summary>Counts the draft's author as a supporter of a similar idea, once. The draft stays, and may be submitted as well.</summary>
    public async Task<PageDraft> SupportAsync(PageDraft page, string reference, CancellationToken cancellationToken)
    {
        var draft = page.Draft;
        if (draft is not { Supports: null, Corrects: null, Similar.Entries: var alike } || alike.All(entry => entry.Reference != reference))
            return page;
        await ideas.ApplyAsync([new IdeaChange.Support(reference, Supporter.Of(Channel, draft.Id))], cancellationToken);
        draft = draft with { Supports = reference };
        return page with { Draft = draft.SavedAs is null ? draft : await SaveAsync(draft, cancellationToken) };
    }

    /// <summary>Forgets a draft whose author supports another idea instead. Its picture goes when nobody hands it in.</summary>
    public async Task<IResult> DiscardAsync(IdeaDraft draft, CancellationToken cancellationToken)
    {
        if (draft.SavedAs is { } saved)
            await ideas.ApplyAsync([new IdeaChange.ForgetDraft(saved)], cancellationToken);
        return pages.Discarded();
    }

    public async Task<IdeaDraft> SaveAsync(IdeaDraft draft, CancellationToken cancellationToken)
    {
        draft = draft with { Revision = draft.Revision + 1 };
        await ideas.ApplyAsync([new IdeaChange.SaveDraft(SavedDrafts.Row(draft))], cancellationToken);
        return draft;
    }

    /// <summary>The same form leads to the same receipt; a changed one does not pretend to have been sent.</summary>
    private IResult Again(Idea earlier, PageDraft page, HttpContext http) =>
        page.Became(earlier)
            ? Receipt(earlier.Reference, page.Code, http)
            : pages.Done(earlier.Reference, new(Conversation.ReplyKind.Notice, Format(IdeaTexts.DraftAlreadySubmitted, earlier.Reference)));

    /// <summary>To an address that can be loaded again. It holds a pass, never the code.</summary>
    private SeeOther Receipt(string reference, string code, HttpContext http) =>
        new($"{PageLanguage.Link("beleg")}&pass={keys.Seal(reference, code, http)}");

    private static IdeaDraft WithoutHint(IdeaDraft draft) => draft.Similar is { } similar ? draft with { Similar = similar with { Shown = true } } : draft;
}
