// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Channels.Web.Questions;

/// <summary>The one field of the page.</summary>
internal static class QuestionForm
{
    /// <param name="after">The article that the next question may lean on.</param>
    public static Markup Show(string entry = "", string? after = null, string? problem = null) => Markup.Of($"""
        <form method="get" action="{QuestionLinks.Page}" class="ask" role="search" aria-label="{QuestionTexts.Area}">
        <div class="field{(problem is null ? default : Markup.Of($" wrong"))}">
        <label for="frage">{QuestionTexts.QuestionLabel}</label>
        <div class="hint" id="hint-frage">{MarkdownMarkup.Of(QuestionTexts.QuestionHint)}</div>
        {(problem is null ? default : Markup.Of($"""<div class="error" id="error-frage"><p class="error-mark">{PageTexts.ProblemMark}</p>{MarkdownMarkup.Of(problem)}</div>"""))}
        <input type="text" name="{QuestionLinks.Question}" id="frage" value="{entry}" autocomplete="off" enterkeyhint="search" aria-describedby="hint-frage{(problem is null ? default : Markup.Of($" error-frage"))}"{(problem is null ? default : Markup.Of($" aria-invalid=\"true\" autofocus"))}>
        </div>
        {(after is null ? default : Hidden(QuestionLinks.After, after))}{Hidden(PageLanguage.Parameter, BotLanguage.Current)}
        <p class="actions"><button class="button">{QuestionTexts.Ask}</button></p>
        </form>
        """);

    private static Markup Hidden(string name, string value) => Markup.Of($"<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");
}
