// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using GemeinsamDigital.Bot.Channels.Web.Intake;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Receipts;
using GemeinsamDigital.Bot.Storage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Net.Http.Headers;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Web.Status;

/// <summary>The stand of an idea and what its author can do with it, without JavaScript. Each button is one case here.</summary>
internal sealed class StatusDesk(
    PageFrame frame, StatusPages pages, PageKeys keys, IdeaAccess access, IdeaStatusView view, IdeaData data, IIdeaStore ideas, IntakeDesk intake, IAntiforgery antiforgery)
{
    public const string Pass = "pass";

    /// <summary>A page is no conversation that could follow an idea.</summary>
    private static readonly ConversationKey Nobody = new(IntakeEnd.Channel, "");

    public IResult Get(HttpContext http) => pages.Ask(new StatusQuestion(), http);

    public async Task<IResult> PostAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (await FormBody.ReadAsync(http) is not { } form)
            return FormBody.TooBig(frame);
        var (number, code, action) = (form["nummer"].ToString(), form["code"].ToString(), form[FormParts.Action].ToString());
        if (!await antiforgery.IsRequestValidAsync(http))
            return pages.Ask(new StatusQuestion(number, code) { Notice = PageTexts.SendAgain }, http, StatusCodes.Status400BadRequest);
        if (action.Length == 0)
            return await OpenAsync(number, code, http, cancellationToken);
        return keys.OpenPass(form[Pass].ToString(), http) is { } pass && await ideas.FindAsync(pass.Reference, cancellationToken) is { } idea
            ? await ActAsync(action, idea, pass.Code, http, cancellationToken)
            : pages.Ask(new StatusQuestion { Notice = PageTexts.StatusOver }, http, StatusCodes.Status404NotFound);
    }

    private async Task<IResult> OpenAsync(string number, string code, HttpContext http, CancellationToken cancellationToken)
    {
        // Whoever pastes both into one field is understood.
        if (code.Length == 0)
            (number, code) = (IdeaReference.Find(number) ?? number, ReceiptCode.Find(IdeaReference.Remove(number)) ?? "");
        var question = new StatusQuestion(number, code)
        {
            NumberProblem = IdeaReference.Find(number) is null ? PageTexts.NumberProblem : null,
            CodeProblem = ReceiptCode.Normalize(code) is null ? PageTexts.CodeProblem : null,
        };
        if (question is not { NumberProblem: null, CodeProblem: null })
            return pages.Ask(question, http, StatusCodes.Status422UnprocessableEntity);
        return await access.OpenAsync(IdeaReference.Find(number)!, code, cancellationToken) switch
        {
            AccessResult.Opened opened => await ShowAsync(opened.Idea, ReceiptCode.Dashed(ReceiptCode.Normalize(code)!), http, cancellationToken),
            AccessResult.Paused paused => pages.Ask(
                question with { Notice = Format(IdeaTexts.StatusTooManyTries, paused.Minutes) }, http, StatusCodes.Status429TooManyRequests),
            _ => pages.Ask(question with { Notice = IdeaTexts.StatusNotFound }, http, StatusCodes.Status404NotFound),
        };
    }

    private async Task<IResult> ActAsync(string action, Idea idea, string? code, HttpContext http, CancellationToken cancellationToken)
    {
        switch (action)
        {
            case "korrigieren" when idea.CanBeCorrected:
                return intake.Correct(idea, http);
            case "korrigieren":
                return pages.Tell(PageTexts.CorrectionTitle, Format(ReceiptTexts.CorrectTooLate, idea.Reference));
            case "daten":
                return await DownloadAsync(idea, http, cancellationToken);
            case "zurueckziehen":
                return pages.ConfirmWithdrawal(idea.Reference, code, http);
            case "zurueckziehen-ja":
                await ideas.ApplyAsync([new IdeaChange.Withdraw(idea.Reference)], cancellationToken);
                return pages.Tell(IdeaTexts.Withdraw, Format(IdeaTexts.Withdrawn, idea.Reference));
            case "loeschen":
                return pages.ConfirmErasure(idea.Reference, code, http);
            case "loeschen-ja":
                await ideas.ApplyAsync([new IdeaChange.Erase(idea.Reference)], cancellationToken);
                return pages.Tell(ReceiptTexts.ButtonErase, Format(PageTexts.ErasedHere, idea.Reference));
            case "kontakt-loeschen" when idea.Contact is not null:
                await ideas.ApplyAsync([new IdeaChange.ForgetContact(idea.Reference)], cancellationToken);
                return await ShowAsync(idea with { Contact = null }, code, http, cancellationToken, Format(ReceiptTexts.ContactForgotten, idea.Reference));
            default:
                return await ShowAsync(idea, code, http, cancellationToken);
        }
    }

    private async Task<IResult> ShowAsync(Idea idea, string? code, HttpContext http, CancellationToken cancellationToken, string? notice = null) =>
        pages.Show(idea, code, (await view.OfAsync(idea, Nobody, cancellationToken)).Text, notice, http);

    private async Task<IResult> DownloadAsync(Idea idea, HttpContext http, CancellationToken cancellationToken)
    {
        if (await data.OfAsync(idea.Reference, cancellationToken) is not { } json)
            return pages.Tell(ReceiptTexts.ButtonDownload, ReceiptTexts.Gone);
        http.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return Results.File(Encoding.UTF8.GetBytes(json.ToJsonString(IdeaFieldsJson.Readable)), "application/json", DataDownload.FileName(idea.Reference));
    }
}
