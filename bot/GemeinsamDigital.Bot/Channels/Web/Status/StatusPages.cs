// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.Web.Intake;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Receipts;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Web.Status;

/// <summary>What people see who ask how their idea stands.</summary>
internal sealed class StatusPages(PageFrame frame, PageKeys keys, FormToken tokens)
{
    public Page Ask(StatusQuestion question, HttpContext http, int status = StatusCodes.Status200OK)
    {
        var problem = question.NumberProblem is not null || question.CodeProblem is not null;
        var title = problem || question.Notice is not null ? Format(PageTexts.ProblemTitle, PageTexts.AreaStatus) : PageTexts.AreaStatus;
        var content = Markup.Of($"""
            <h1>{PageTexts.AreaStatus}</h1>
            {(question.Notice is null ? default : Markup.Of($"""<div class="problems" role="group" aria-label="{PageTexts.NoticeHead}" tabindex="-1" autofocus>{MarkdownMarkup.Of(question.Notice)}</div>"""))}
            {MarkdownMarkup.Of(PageTexts.StatusIntro)}
            <form method="post" action="{PageLanguage.Link("status")}" novalidate>
            {tokens.Field(http)}
            {Field("nummer", PageTexts.ReceiptNumber, PageTexts.NumberHint, question.Number, question.NumberProblem)}
            {Field("code", PageTexts.ReceiptCodeName, PageTexts.CodeHint, question.Code, question.CodeProblem)}
            <p class="actions"><button class="button">{PageTexts.ShowStatus}</button></p>
            </form>
            {MarkdownMarkup.Of(Format(PageTexts.LostCode, frame.ContactLink))}
            """);
        return HttpMethods.IsGet(http.Request.Method) ? Page.Empty(title, content, frame, "status") : new Page(title, content, frame, status);
    }

    /// <param name="code">Of the receipt; null where it is not known.</param>
    public Page Show(Idea idea, string? code, string text, string? notice, HttpContext http)
    {
        var pass = keys.Seal(idea.Reference, code, http);
        return new(Format(PageTexts.DoneTitle, idea.Reference), Markup.Of($"""
            <h1>{Format(PageTexts.DoneTitle, idea.Reference)}</h1>
            {FormParts.Notice(notice)}
            {MarkdownMarkup.Of(text)}
            <h2>{PageTexts.Actions}</h2>
            {Buttons(pass, http, [
                .. Where(idea.CanBeCorrected, "korrigieren", ReceiptTexts.ButtonCorrect),
                .. Where(idea.Contact is not null, "kontakt-loeschen", ReceiptTexts.ButtonForgetContact),
                ("daten", ReceiptTexts.ButtonDownload),
                .. Where(idea.Status != IdeaStatus.Withdrawn, "zurueckziehen", IdeaTexts.Withdraw),
                ("loeschen", ReceiptTexts.ButtonErase),
            ])}
            {(code is null ? default : IntakeEndPages.Files(pass))}
            """), frame);
    }

    public Page ConfirmWithdrawal(string reference, string? code, HttpContext http) => Confirm(
        IdeaTexts.Withdraw, Format(IdeaTexts.WithdrawConfirm, reference), keys.Seal(reference, code, http), http,
        ("zurueckziehen-ja", IdeaTexts.WithdrawYes), ("zeigen", IdeaTexts.WithdrawNo));

    public Page ConfirmErasure(string reference, string? code, HttpContext http) => Confirm(
        ReceiptTexts.ButtonErase, Format(ReceiptTexts.EraseConfirm, reference), keys.Seal(reference, code, http), http,
        ("loeschen-ja", ReceiptTexts.EraseYes), ("zeigen", ReceiptTexts.EraseNo));

    private static (string Action, string Title)[] Where(bool isOffered, string action, string title) => isOffered ? [(action, title)] : [];

    public Page Tell(string title, string text) => new(title, Markup.Of($"""
        <h1>{title}</h1>
        {MarkdownMarkup.Of(text)}
        <p><a href="{PageLanguage.Link("status")}">{PageTexts.AreaStatus}</a></p>
        """), frame);

    private Page Confirm(string title, string question, string pass, HttpContext http, params IEnumerable<(string, string)> buttons) =>
        Page.Saying(title, Markup.Of($"{MarkdownMarkup.Of(question)}{Buttons(pass, http, buttons)}"), frame);

    private Markup Buttons(string pass, HttpContext http, IEnumerable<(string Action, string Title)> buttons) => Markup.Of($"""
        <form method="post" action="{PageLanguage.Link("status")}">
        {tokens.Field(http)}<input type="hidden" name="{StatusDesk.Pass}" value="{pass}">
        <p class="actions">{buttons.Select(button => FormParts.Button(button.Action, button.Title, "button quiet"))}</p>
        </form>
        """);

    private static Markup Field(string name, string label, string hint, string entry, string? problem)
    {
        var field = new FormField(name, hint, problem);
        return field.Around(label, Markup.Of($"""
            <input type="text" name="{name}" id="{name}" value="{entry}" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-required="true" {field.Described}{field.Invalid}{field.FocusIfWrong}>
            """));
    }
}

/// <summary>The question for number and code, with what was entered and what is wrong with it.</summary>
internal sealed record StatusQuestion(string Number = "", string Code = "")
{
    public string? NumberProblem { get; init; }

    public string? CodeProblem { get; init; }

    /// <summary>What concerns both: which of the two is wrong stays unsaid.</summary>
    public string? Notice { get; init; }
}
