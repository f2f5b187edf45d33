// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.Cards;
using GemeinsamDigital.Bot.Channels.Web;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace GemeinsamDigital.Bot.Channels.Teams.Extension;

/// <summary>
/// The idea's form in a window of its own ("dialog", formerly "task module"): form, overview, receipt. Only the person who opened
/// it sees it, so the code of the receipt stays out of groups and channels.
/// </summary>
internal sealed class IdeaWindow(IdeaDialogEngine engine, SubmitIdea submit, IIdeaStore ideas, SealedDrafts sealedDrafts, SiteLinks links)
{
    /// <summary>The value of <see cref="CardPress.Field"/> with which a card's button opens the form.</summary>
    public const string Form = "idea-form";

    public Attachment Open(MessageToIdea message)
    {
        var page = PageDraft.New();
        page = page with { Draft = page.Draft with { Fields = new IdeaFields { Type = IdeaType.Idea }, Full = true } };
        var (draft, problems) = engine.FillIn(page.Draft, message.Values, new HashSet<string>());
        return Show(page with { Draft = draft }, problems, [Phrase.Format(ExtensionTexts.WindowPrivacy, links.Privacy), .. message.Notices]);
    }

    /// <summary>A button inside of the window.</summary>
    public async Task<WindowAnswer> ReadAsync(TaskModuleRequest request, CancellationToken cancellationToken)
    {
        var page = sealedDrafts.Open(ActivityJson.StringField(request.Data, WindowCards.State));
        if (FormValues.Of(request.Data) is { } form)
            return new WindowAnswer(ReadForm(page ?? PageDraft.New(), form));
        return (ActivityJson.StringField(request.Data, CardPress.Field), page) switch
        {
            (WindowCards.Submit, { } filled) when IdeaSteps.FirstMissing(filled.Draft) is null => await SubmitAsync(filled, cancellationToken),
            (WindowCards.Submit or WindowCards.Change, { } filled) => new WindowAnswer(Show(filled, [], [])),
            (WindowCards.Submit or WindowCards.Change, null) => new WindowAnswer(Open(MessageToIdea.Nothing)),
            _ => new WindowAnswer(WindowCards.Notice(ConversationTexts.UnknownCard)),
        };
    }

    private Attachment ReadForm(PageDraft page, FormValues form)
    {
        var required = IdeaForm.Fields(page.Draft).Where(step => !step.IsOptional && !step.IsAnswered(page.Draft) && !form.Values.ContainsKey(step.Name));
        var values = form.Values.Concat(required.Select(step => KeyValuePair.Create(step.Name, ""))).ToDictionary();
        var (draft, problems) = engine.FillIn(page.Draft, values, form.Kept);
        page = page with { Draft = draft };
        return problems.Count > 0
            ? Show(page, problems, [])
            : WindowCards.Overview(draft, sealedDrafts.Seal(page));
    }

    /// <summary>Once, however often the button is pressed: the draft's id and the code of its receipt travel with it.</summary>
    private async Task<WindowAnswer> SubmitAsync(PageDraft page, CancellationToken cancellationToken)
    {
        if (await ideas.FindByDraftAsync(page.Draft.Id, cancellationToken) is { } earlier)
            return Again(earlier, page);
        var submission = await submit.FromAsync(page.Draft, ChannelIds.Msteams, cancellationToken, page.Code);
        return await ideas.ApplyAsync(submission.Changes, cancellationToken)
            ? new WindowAnswer(WindowCards.Receipt(submission.Reference, page)) { New = submission }
            : Again((await ideas.FindByDraftAsync(page.Draft.Id, cancellationToken))!, page);
    }

    private static WindowAnswer Again(Idea earlier, PageDraft page) => new(
        page.Became(earlier)
            ? WindowCards.Receipt(earlier.Reference, page)
            : WindowCards.Notice(Phrase.Format(IdeaTexts.DraftAlreadySubmitted, earlier.Reference)));

    private Attachment Show(PageDraft page, IReadOnlyList<FormProblem> problems, IReadOnlyList<string> notices) =>
        WindowCards.Form(new ShownForm(page.Draft, problems), sealedDrafts.Seal(page), notices, links.Privacy);
}

/// <param name="Card">What the window shows next.</param>
internal sealed record WindowAnswer(Attachment Card)
{
    /// <summary>What was submitted just now; null when it was submitted before, or nothing was.</summary>
    public Submission? New { get; init; }
}
