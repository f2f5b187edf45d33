// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using static GemeinsamDigital.Bot.Channels.Web.FormParts;

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
    public static Markup Why(FeedbackRequest request, Markup token, string? problem)
    {
        var field = new FormField(Reason, QuestionTexts.FeedbackPrivacy, problem);
        return Markup.Of($"""
            <form method="post" action="{PageLanguage.Link(QuestionLinks.Feedback)}">
            {token}{About(request.Article, request.Question)}
            <fieldset class="field{field.Wrong}" role="radiogroup" {field.Described}{field.Invalid}>
            <legend>{QuestionTexts.WhatIsWrong}</legend>
            {field.Hint}{field.Error}
            {FeedbackReasons.All.Select((reason, index) => Choice(index, reason.Code, reason.Name(), request.Reason == reason.Code, index == 0 ? field.FocusIfWrong : default))}
            </fieldset>
            <div class="field">
            <label for="{Remark}">{QuestionTexts.RemarkLabel} <span class="mark">({PageTexts.Optional})</span></label>
            <textarea name="{Remark}" id="{Remark}" rows="4">
            {request.Remark}</textarea>
            </div>
            <p class="actions">{Button(Send, QuestionTexts.SendFeedback, "button")}</p>
            </form>
            """);
    }

    public static Markup Confirm(FeedbackRequest request, Markup token) => Markup.Of($"""
        <form method="post" action="{PageLanguage.Link(QuestionLinks.Feedback)}">
        {token}{About(request.Article, request.Question)}
        <p class="actions">{Button(Yes, QuestionTexts.ItHelps, "button")}</p>
        </form>
        """);

    private static Markup Choice(int index, string code, string name, bool isChosen, Markup focus) => Markup.Of($"""
        <div class="choice"><input type="radio" name="{Reason}" id="{Reason}-{index + 1}" value="{code}" {(isChosen ? Markup.Of($"checked ") : default)}{focus}>
        <label for="{Reason}-{index + 1}">{name}</label></div>
        """);

    /// <summary>What it is about, and a field that only programs fill in.</summary>
    private static Markup About(string article, string question) => Markup.Of($"""
        <input type="hidden" name="{QuestionLinks.Article}" value="{article}"><input type="hidden" name="{QuestionLinks.Question}" value="{question}">
        {TrapField()}
        """);
}
