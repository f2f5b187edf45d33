// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using static GemeinsamDigital.Bot.Channels.Web.FormParts;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Web.Intake;

/// <summary>The questions of the dialog as one form.</summary>
internal sealed class IntakeFormPage(PageFrame frame, SealedDrafts drafts, FormToken tokens)
{
    public Page Show(IntakeView view, HttpContext http, int status = StatusCodes.Status200OK)
    {
        var corrects = view.Page.Draft.Corrects;
        var heading = corrects is null ? PageTexts.IdeaTitle : PageTexts.CorrectionTitle;
        var token = tokens.Field(http);
        var content = Markup.Of($"""
            <h1>{heading}</h1>
            {Summary(view)}{Notice(view.Notice)}
            {MarkdownMarkup.Of(corrects is null ? PageTexts.IdeaIntro : Format(PageTexts.CorrectionIntro, corrects))}
            {MarkdownMarkup.Of(Format(PageTexts.IdeaPrivacy, frame.PrivacyLink))}
            <form method="post" action="{PageLanguage.Link("idee")}" enctype="multipart/form-data" id="{FormLanguages.Form}" novalidate>
            {token}<input type="hidden" name="{IntakeRequest.Draft}" value="{drafts.Seal(view.Page)}">
            {FormParts.TrapField()}
            {view.Fields().Select(step => new IntakeField(step, view, frame.PrivacyLink).Show())}
            <p class="actions">{Button("vorschau", PageTexts.ToPreview, "button")}{(corrects is null ? Others(view.Page.Full) : default)}</p>
            </form>
            {(corrects is null ? Resume(token) : default)}
            """);
        var title = view.Problems.Count == 0 ? heading : Format(PageTexts.ProblemTitle, heading);
        var languages = FormLanguages.Buttons("sprache", enter: "vorschau");
        return HttpMethods.IsGet(http.Request.Method) ? Page.Empty(title, content, frame, "idee", languages) : new Page(title, content, frame, status, languages);
    }

    private static Markup Others(bool full) =>
        Markup.Of($"{(full ? default : Button("mehr", IdeaTexts.MoreFields, "button quiet"))}{Button("spaeter", IdeaTexts.Later, "button quiet")}");

    private static Markup Summary(IntakeView view) => view.Problems.Count == 0 ? default : Markup.Of($"""
        <div class="problems" role="group" aria-labelledby="problems" tabindex="-1"{(view.Focus is null ? Markup.Of($" autofocus") : default)}>
        <h2 id="problems">{PageTexts.ProblemsHead}</h2>
        <ul>{view.Problems.Select(problem => Markup.Of($"<li><a href=\"#{problem.Step.Name}\">{problem.Step.Title()}: {InShort(problem, view)}</a></li>"))}</ul>
        </div>
        """);

    private static Markup InShort(FormProblem problem, IntakeView view) =>
        MarkdownMarkup.Line(ProblemWords.Of(problem, view.Entry(problem.Step)).Split("\n\n")[0].ReplaceLineEndings(" "));

    private static FormField SavedCode => new(IntakeRequest.SavedCode, PageTexts.ResumeHint, problem: null);

    private static Markup Resume(Markup token) => Markup.Of($"""
        <form method="post" action="{PageLanguage.Link("idee")}" class="aside">
        <h2>{PageTexts.ResumeHead}</h2>
        {token}<input type="hidden" name="{FormParts.Action}" value="oeffnen">
        {SavedCode.Around(PageTexts.ResumeCode, Markup.Of($"""<input type="text" name="{IntakeRequest.SavedCode}" id="{IntakeRequest.SavedCode}" value="" autocomplete="off" autocapitalize="characters" spellcheck="false" {SavedCode.Described}>"""))}
        <p class="actions"><button class="button quiet">{PageTexts.ResumeButton}</button></p>
        </form>
        """);
}
