// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Web.Intake;

/// <summary>Everything at a glance before it is sent, each field open to change.</summary>
internal sealed class IntakePreviewPage(PageFrame frame, PageKeys keys, IntakeFormPage form)
{
    public Page Show(PageDraft page, HttpContext http)
    {
        var draft = page.Draft;
        var content = Markup.Of($"""
            <h1>{IdeaTexts.SummaryHead}</h1>
            <p>{PageTexts.PreviewHint}</p>
            <form method="post" action="{PageLanguage.Link("idee")}">
            {form.Token(http)}<input type="hidden" name="{IntakeRequest.Draft}" value="{keys.Seal(page)}">
            <dl class="answers">{IdeaSteps.Table.Where(step => step.Show(draft) is not null).Select(step => Answer(step, draft))}</dl>
            {Similar(draft)}
            <p class="actions">{Button("absenden", draft.Corrects is null ? IdeaTexts.Submit : IdeaTexts.SubmitCorrection, "button")}{Button("aendern", IdeaTexts.ChangeSomething, "button quiet")}{(draft.Corrects is null ? Button("spaeter", IdeaTexts.Later, "button quiet") : default)}</p>
            </form>
            """);
        return new Page(IdeaTexts.SummaryHead, content, frame);
    }

    private static Markup Answer(IdeaStep step, IdeaDraft draft) => Markup.Of($"""
        <div><dt>{step.Title()}</dt><dd><span class="said">{step.Show(draft)}</span> {(step.Words().Length == 0 ? default : Change(step))}</dd></div>
        """);

    private static Markup Change(IdeaStep step) => Button($"aendern:{step.Name}", Format(IdeaTexts.EditField, step.Title()), "small");

    private static Markup Button(string action, string title, string look) =>
        Markup.Of($"<button class=\"{look}\" name=\"{IntakeRequest.Action}\" value=\"{action}\">{title}</button> ");

    /// <summary>A hint that stands in nobody's way.</summary>
    private static Markup Similar(IdeaDraft draft)
    {
        if (draft.Similar is not { Entries.Count: > 0 } similar || draft.Corrects is not null)
            return default;
        var list = similar.Entries.Select(entry =>
            $"- {Format(IdeaTexts.SimilarEntry, entry.Reference, Prompt.Quote(entry.Title), Prompt.Quote(string.Join(", ", entry.Words)))}");
        return Markup.Of($"<h2>{IdeaTexts.NameSimilar}</h2>{MarkdownMarkup.Of(Format(IdeaTexts.Similar, string.Join('\n', list)))}");
    }
}
