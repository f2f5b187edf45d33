// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using Microsoft.AspNetCore.Antiforgery;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Web.Intake;

/// <summary>The questions of the dialog as one form.</summary>
internal sealed class IntakeFormPage(PageFrame frame, PageKeys keys, IAntiforgery antiforgery)
{
    public Page Show(IntakeView view, HttpContext http, int status = StatusCodes.Status200OK)
    {
        var corrects = view.Page.Draft.Corrects;
        var heading = corrects is null ? PageTexts.IdeaTitle : PageTexts.CorrectionTitle;
        var token = Token(http);
        var content = Markup.Of($"""
            <h1>{heading}</h1>
            {Summary(view)}{Notice(view.Notice)}
            {MarkdownMarkup.Of(corrects is null ? PageTexts.IdeaIntro : Format(PageTexts.CorrectionIntro, corrects))}
            {MarkdownMarkup.Of(Format(PageTexts.IdeaPrivacy, frame.PrivacyLink))}
            <form method="post" action="{PageLanguage.Link("idee")}" enctype="multipart/form-data" id="{FormLanguages.Form}" novalidate>
            {token}<input type="hidden" name="{IntakeRequest.Draft}" value="{keys.Seal(view.Page)}">
            <div class="trap" aria-hidden="true"><label for="webseite">{PageTexts.Trap}</label><input type="text" name="{IntakeRequest.Trap}" id="webseite" value="" tabindex="-1" autocomplete="off"></div>
            {view.Fields().Select(step => new IntakeField(step, view, frame.PrivacyLink).Show())}
            <p class="actions">{Button("vorschau", PageTexts.ToPreview, "button")}{(corrects is null ? Others(view.Page.Full) : default)}</p>
            </form>
            {(corrects is null ? Resume(token) : default)}
            """);
        var title = view.Problems.Count == 0 ? heading : Format(PageTexts.ProblemTitle, heading);
        var languages = FormLanguages.Buttons("sprache", enter: "vorschau");
        return HttpMethods.IsGet(http.Request.Method) ? Page.Empty(title, content, frame, "idee", languages) : new Page(title, content, frame, status, languages);
    }

    /// <summary>The field that proves that the form is ours. Fetching it sets the cookie that belongs to it.</summary>
    public Markup Token(HttpContext http)
    {
        var tokens = antiforgery.GetAndStoreTokens(http);
        return Markup.Of($"<input type=\"hidden\" name=\"{tokens.FormFieldName}\" value=\"{tokens.RequestToken}\">");
    }

    private static Markup Others(bool full) =>
        Markup.Of($"{(full ? default : Button("mehr", IdeaTexts.MoreFields, "button quiet"))}{Button("spaeter", IdeaTexts.Later, "button quiet")}");

    private static Markup Button(string action, string title, string look) =>
        Markup.Of($"<button class=\"{look}\" name=\"{IntakeRequest.Action}\" value=\"{action}\">{title}</button> ");

    private static Markup Summary(IntakeView view) => view.Problems.Count == 0 ? default : Markup.Of($"""
        <div class="problems" role="group" aria-labelledby="problems" tabindex="-1"{(view.Focus is null ? Markup.Of($" autofocus") : default)}>
        <h2 id="problems">{PageTexts.ProblemsHead}</h2>
        <ul>{view.Problems.Select(problem => Markup.Of($"<li><a href=\"#{problem.Step.Name}\">{problem.Step.Title()}: {InShort(problem, view)}</a></li>"))}</ul>
        </div>
        """);

    private static Markup InShort(FormProblem problem, IntakeView view) =>
        MarkdownMarkup.Line(ProblemWords.Of(problem, view.Entry(problem.Step)).Split("\n\n")[0].ReplaceLineEndings(" "));

    private static Markup Notice(string? notice) => notice is null ? default : Markup.Of($"""<div class="notice" role="status">{MarkdownMarkup.Of(notice)}</div>""");

    private static Markup Resume(Markup token) => Markup.Of($"""
        <form method="post" action="{PageLanguage.Link("idee")}" class="aside">
        <h2>{PageTexts.ResumeHead}</h2>
        {token}<input type="hidden" name="{IntakeRequest.Action}" value="oeffnen">
        <div class="field"><label for="code">{PageTexts.ResumeCode}</label><div class="hint" id="hint-code">{MarkdownMarkup.Of(PageTexts.ResumeHint)}</div>
        <input type="text" name="{IntakeRequest.SavedCode}" id="code" value="" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="hint-code"></div>
        <p class="actions"><button class="button quiet">{PageTexts.ResumeButton}</button></p>
        </form>
        """);
}
