// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Channels.Web.Intake;
using GemeinsamDigital.Bot.Editors;

namespace GemeinsamDigital.Bot.Channels.Web.Questions;

/// <summary>The forms by which readers say what they think of an answer.</summary>
internal static class FeedbackForms
{
    public const string Yes = "ja";
    public const string No = "nein";
    public const string Send = "senden";
    public const string None = "nichts";
    public const string Reason = "grund";
    public const string Remark = "anmerkung";

    public static IReadOnlyList<(string Code, Func<string> Name)> Reasons { get; } =
    [
        (ReportKind.Wrong, () => AnswerTexts.ReasonWrong),
        (ReportKind.Outdated, () => AnswerTexts.ReasonOutdated),
        (ReportKind.Unclear, () => AnswerTexts.ReasonUnclear),
        (ReportKind.OffTopic, () => AnswerTexts.ReasonOffTopic),
    ];

    public static Markup Ask(string article, string question) => Markup.Of($"""
        <form method="post" action="{PageLanguage.Link(QuestionLinks.Feedback)}" class="rating" aria-labelledby="hilft">
        <h2 id="hilft">{QuestionTexts.DoesItHelp}</h2>
        {About(article, question)}
        <p class="actions">{Button(Yes, QuestionTexts.ItHelps, "small")}{Button(No, QuestionTexts.ItDoesNot, "small")}</p>
        </form>
        """);

    public static Markup NoneOfThese(string question) => Markup.Of($"""
        <form method="post" action="{PageLanguage.Link(QuestionLinks.Feedback)}" class="rating">
        {About(article: "", question)}
        <p class="actions">{Button(None, AnswerTexts.ButtonNoneOfThese, "small")}</p>
        </form>
        """);

    /// <param name="token">Proves that the form is ours; empty where the browser proves it.</param>
    public static Markup Why(FeedbackRequest request, Markup token, string? problem) => Markup.Of($"""
        <form method="post" action="{PageLanguage.Link(QuestionLinks.Feedback)}">
        {token}{About(request.Article, request.Question)}
        <fieldset class="field{(problem is null ? default : Markup.Of($" wrong"))}" role="radiogroup" aria-describedby="hint-grund{(problem is null ? default : Markup.Of($" error-grund"))}"{(problem is null ? default : Markup.Of($" aria-invalid=\"true\""))}>
        <legend>{QuestionTexts.WhatIsWrong}</legend>
        <div class="hint" id="hint-grund">{MarkdownMarkup.Of(QuestionTexts.FeedbackPrivacy)}</div>
        {(problem is null ? default : Markup.Of($"""<div class="error" id="error-grund"><p class="error-mark">{PageTexts.ProblemMark}</p><p>{problem}</p></div>"""))}
        {Reasons.Select((reason, index) => Choice(index, reason.Code, reason.Name(), request.Reason == reason.Code, problem is not null))}
        </fieldset>
        <div class="field">
        <label for="{Remark}">{QuestionTexts.RemarkLabel} <span class="mark">({PageTexts.Optional})</span></label>
        <textarea name="{Remark}" id="{Remark}" rows="4">
        {request.Remark}</textarea>
        </div>
        <p class="actions">{Button(Send, QuestionTexts.SendFeedback, "button")}</p>
        </form>
        """);

    public static Markup Confirm(FeedbackRequest request, Markup token) => Markup.Of($"""
        <form method="post" action="{PageLanguage.Link(QuestionLinks.Feedback)}">
        {token}{About(request.Article, request.Question)}
        <p class="actions">{Button(Yes, QuestionTexts.ItHelps, "button")}</p>
        </form>
        """);

    private static Markup Choice(int index, string code, string name, bool isChosen, bool isFirstWrong) => Markup.Of($"""
        <div class="choice"><input type="radio" name="{Reason}" id="{Reason}-{index + 1}" value="{code}"{(isChosen ? Markup.Of($" checked ") : default)}{(isFirstWrong && index == 0 ? Markup.Of($" autofocus") : default)}>
        <label for="{Reason}-{index + 1}">{name}</label></div>
        """);

    /// <summary>What it is about, and a field that only programs fill in.</summary>
    private static Markup About(string article, string question) => Markup.Of($"""
        <input type="hidden" name="{QuestionLinks.Article}" value="{article}"><input type="hidden" name="{QuestionLinks.Question}" value="{question}">
        <div class="trap" aria-hidden="true"><label for="webseite">{PageTexts.Trap}</label><input type="text" name="{IntakeRequest.Trap}" id="webseite" value="" tabindex="-1" autocomplete="off"></div>
        """);

    private static Markup Button(string action, string title, string look) =>
        Markup.Of($"<button class=\"{look}\" name=\"{IntakeRequest.Action}\" value=\"{action}\">{title}</button> ");
}
