// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Channels.Web.Questions;

/// <summary>The one field of the page.</summary>
internal static class QuestionForm
{
    /// <param name="after">The article that the next question may lean on.</param>
    public static Markup Show(string entry = "", string? after = null, string? problem = null)
    {
        var field = new FormField(QuestionLinks.Question, QuestionTexts.QuestionHint, problem);
        var input = Markup.Of($"""
            <input type="text" name="{QuestionLinks.Question}" id="{QuestionLinks.Question}" value="{entry}" autocomplete="off" enterkeyhint="search" {field.Described}{field.Invalid}{field.FocusIfWrong}>
            """);
        return Markup.Of($"""
            <form method="get" action="{QuestionLinks.Page}" class="ask" role="search" aria-label="{QuestionTexts.Area}">
            {field.Around(QuestionTexts.QuestionLabel, input)}
            {(after is null ? default : Hidden(QuestionLinks.After, after))}{Hidden(PageLanguage.Parameter, BotLanguage.Current)}
            <p class="actions"><button class="button">{QuestionTexts.Ask}</button></p>
            </form>
            """);
    }

    private static Markup Hidden(string name, string value) => Markup.Of($"<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");
}
