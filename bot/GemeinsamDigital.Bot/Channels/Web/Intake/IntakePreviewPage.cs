// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using static GemeinsamDigital.Bot.Channels.Web.FormParts;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Web.Intake;

/// <summary>Everything at a glance before it is sent, each field open to change.</summary>
internal sealed class IntakePreviewPage(PageFrame frame, SealedDrafts drafts, PageKeys keys, FormToken tokens)
{
    /// <param name="notice">What concerns all of it.</param>
    public Page Show(PageDraft page, HttpContext http, string? notice = null)
    {
        var draft = page.Draft;
        var content = Markup.Of($"""
            <h1>{IdeaTexts.SummaryHead}</h1>
            {Notice(draft.Supports is { } supported ? Format(IdeaTexts.Supported, supported) : notice)}
            <p>{PageTexts.PreviewHint}</p>
            <form method="post" action="{PageLanguage.Link("idee")}" id="{FormLanguages.Form}">
            {tokens.Field(http)}<input type="hidden" name="{IntakeRequest.Draft}" value="{drafts.Seal(page)}">
            <dl class="answers">{IdeaSteps.Table.Where(step => step.Show(draft) is not null).Select(step => Answer(step, draft, http))}</dl>
            {Similar(draft)}
            <p class="actions">{Button("absenden", draft.Corrects is null ? IdeaTexts.Submit : IdeaTexts.SubmitCorrection, "button")}{Button("aendern", IdeaTexts.ChangeSomething, "button quiet")}{(draft.Corrects is null ? Button("spaeter", IdeaTexts.Later, "button quiet") : default)}{(draft.Supports is null ? default : Button("verwerfen", IdeaTexts.DiscardDraft, "button quiet"))}</p>
            </form>
            """);
        return new Page(IdeaTexts.SummaryHead, content, frame, languages: FormLanguages.Buttons("sprache-vorschau"));
    }

    private Markup Answer(IdeaStep step, IdeaDraft draft, HttpContext http) => Markup.Of($"""
        <div><dt>{step.Title()}</dt><dd>{(step == PictureSteps.Picture ? Picture(draft, http) : Markup.Of($"<span class=\"said\">{step.Show(draft)}</span>"))} {(step.Words().Length == 0 ? default : Change(step))}</dd></div>
        """);

    private Markup Picture(IdeaDraft draft, HttpContext http) => Markup.Of($"""
        <img class="picture" src="{PicturePreview.Path}?pass={keys.SealPicture(draft.Fields.PictureId!, http)}" alt="{PageTexts.PictureAlt}">
        """);

    private static Markup Change(IdeaStep step) => Button($"aendern:{step.Name}", Format(IdeaTexts.EditField, step.Title()), "small");

    /// <summary>A hint that stands in nobody's way.</summary>
    private static Markup Similar(IdeaDraft draft)
    {
        if (draft.Similar is not { Entries.Count: > 0 } similar || draft.Corrects is not null)
            return default;
        var support = draft.Supports is not null ? default : Markup.Of($"""
            <p class="actions">{similar.Entries.Select(entry => Button($"unterstuetzen:{entry.Reference}", Format(IdeaTexts.SupportInstead, entry.Reference), "small"))}</p>
            """);
        return Markup.Of($"<h2>{IdeaTexts.NameSimilar}</h2>{MarkdownMarkup.Of(Format(IdeaTexts.Similar, SimilarStep.ListOf(similar.Entries)))}{support}");
    }
}
