// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.Places;
using GemeinsamDigital.Bot.Storage;
using Microsoft.AspNetCore.Antiforgery;

namespace GemeinsamDigital.Bot.Channels.Web.Intake;

/// <summary>The intake without JavaScript: each button of the form is one case here.</summary>
internal sealed class IntakeDesk(
    IntakeReading reading, IntakeEnd end, IntakeFormPage form, IntakePreviewPage preview, IntakeEndPages ends, PageFrame frame,
    SealedDrafts drafts, SavedDrafts saved, IIdeaStore ideas, ContactProtection contacts, IAntiforgery antiforgery)
{
    public IResult Get(string? place, HttpContext http)
    {
        var page = PageDraft.New();
        if (place is { Length: > 0 and < 60 } && BerlinPlaces.Recognize(place.Replace('-', ' ')) is PlaceAnswer.One known)
            page = page with { Draft = page.Draft with { Fields = PlaceSteps.With(page.Draft.Fields, known.Place) } };
        return form.Show(View(page), http);
    }

    /// <summary>The form with an accepted idea's answers; sending it corrects the idea.</summary>
    public IResult Correct(Idea idea, HttpContext http) =>
        form.Show(View(PageDraft.New() with { Draft = IdeaDraft.ForCorrection(idea), Full = true }), http);

    public async Task<IResult> PostAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (await FormBody.ReadAsync(http) is not { } body)
            return FormBody.TooBig(frame);
        var request = new IntakeRequest(body);
        var page = drafts.Open(request.SealedDraft) ?? PageDraft.New();
        if (!await antiforgery.IsRequestValidAsync(http))
            return form.Show(reading.Unread(page, request, PageTexts.SendAgain), http, StatusCodes.Status400BadRequest);
        if (request.IsTrapped)
            return form.Show(reading.Unread(page, request, PageTexts.TrapFilled), http, StatusCodes.Status400BadRequest);
        return request.Button switch
        {
            "oeffnen" => await OpenSavedAsync(request.Code, http, cancellationToken),
            "absenden" => await SubmitAsync(page, http, cancellationToken),
            "aendern" => form.Show(View(page) with { Focus = request.Field }, http),
            "sprache-vorschau" when IntakeEnd.IsComplete(page.Draft) => preview.Show(page, http),
            "unterstuetzen" when IntakeEnd.IsComplete(page.Draft) => preview.Show(await end.SupportAsync(page, request.About, cancellationToken), http),
            "verwerfen" => await end.DiscardAsync(page.Draft, cancellationToken),
            _ => await ReadAsync(page, request, http, cancellationToken),
        };
    }

    private async Task<IResult> ReadAsync(PageDraft page, IntakeRequest request, HttpContext http, CancellationToken cancellationToken)
    {
        if (page.Draft.SavedAs is not null)
        {
            var (current, gone) = await saved.CurrentAsync(page.Draft, cancellationToken);
            if (current is null && await ideas.FindByDraftAsync(page.Draft.Id, cancellationToken) is not null)
                return ends.Gone(gone!);
            page = page with { Draft = current ?? page.Draft with { SavedAs = null, Revision = 0 } };
        }
        var entries = Repair(request, request.Entries(page.Draft));
        var view = await reading.ReadAsync(page, request, entries, cancellationToken);
        if (request.HasSeveralPictures)
            view = view with { Notice = PageTexts.OnePicture };
        if (view.Page.Draft.SavedAs is not null)
            view = view with { Page = view.Page with { Draft = await end.SaveAsync(view.Page.Draft, cancellationToken) } };
        return request.Button switch
        {
            "mehr" => form.Show(view with { Page = view.Page with { Full = true }, Problems = [] }, http),
            "bild-weg" => form.Show(view with { Page = view.Page with { Draft = PictureSteps.Picture.Clear!(view.Page.Draft) }, Problems = [] }, http),
            "sprache" => form.Show(view with { Problems = [.. view.Problems.Where(problem => problem.Step == PictureSteps.Picture && request.Picture is not null)] }, http),
            "spaeter" => await PauseAsync(view, http, cancellationToken),
            "entfernen" or "anfang" => Form(view with { Focus = request.Field }, http),
            _ => view.Problems.Count > 0 ? Form(view, http) : preview.Show(view.Page, http, view.Notice),
        };
    }

    private Page Form(IntakeView view, HttpContext http) =>
        form.Show(view, http, view.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    private static Dictionary<string, string> Repair(IntakeRequest request, Dictionary<string, string> entries)
    {
        if (request.Field is { } field && entries.TryGetValue(field.Name, out var entry))
        {
            entries[field.Name] = request.Button switch
            {
                "entfernen" => HeldTexts.WithoutPersonalData(entry),
                "anfang" => ProblemWords.Beginning(field, entry),
                _ => entry,
            };
        }
        return entries;
    }

    /// <summary>What is missing may stay missing; a text that was not accepted must not get lost.</summary>
    private async Task<IResult> PauseAsync(IntakeView view, HttpContext http, CancellationToken cancellationToken)
    {
        IReadOnlyList<FormProblem> unsaved = [.. view.Problems.Where(problem => view.Entry(problem.Step).Length > 0 || problem.Step == PictureSteps.Picture)];
        if (unsaved.Count > 0)
            return Form(view with { Problems = unsaved }, http);
        return view.Page.Draft.HasContent
            ? await end.PauseAsync(view.Page.Draft, cancellationToken)
            : form.Show(view with { Problems = [], Notice = PageTexts.NothingToKeep }, http);
    }

    private async Task<IResult> SubmitAsync(PageDraft page, HttpContext http, CancellationToken cancellationToken)
    {
        if (!IntakeEnd.IsComplete(page.Draft))
            return form.Show(View(page), http);
        return await end.SubmitAsync(page, http, cancellationToken) ?? Form(View(page with { Draft = PictureSteps.Picture.Clear!(page.Draft) }) with
        {
            Problems = [new FormProblem(PictureSteps.Picture, IdeaTexts.PictureDamaged, MayKeep: false)],
        }, http);
    }

    private async Task<IResult> OpenSavedAsync(string code, HttpContext http, CancellationToken cancellationToken)
    {
        var draft = ReceiptCode.Normalize(code) is { } normalized ? await saved.FindAsync(normalized, cancellationToken) : null;
        return draft is null
            ? form.Show(View(PageDraft.New()) with { Notice = PageTexts.ResumeNotFound }, http, StatusCodes.Status404NotFound)
            : form.Show(View(PageDraft.New() with { Draft = draft, Full = draft.Full }) with { Notice = PageTexts.ResumeOpened }, http);
    }

    private IntakeView View(PageDraft page) => new(page, IntakeEntries.Of(page.Draft, contacts)) { PictureRights = page.Draft.PictureRights };
}
