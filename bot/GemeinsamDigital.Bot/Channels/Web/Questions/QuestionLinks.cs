// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Conversation;
using static GemeinsamDigital.Bot.Channels.Web.PageLanguage;

namespace GemeinsamDigital.Bot.Channels.Web.Questions;

/// <summary>The addresses of the page for questions, and where a reply's buttons lead on a page.</summary>
internal static class QuestionLinks
{
    public const string Page = "fragen";
    public const string Feedback = "rueckmeldung";
    public const string Question = "frage";
    public const string Article = "artikel";
    public const string After = "nach";

    public static string ToArticle(string id) => Link(AddressOfArticle(id));

    public static string ToTopics => $"{Link(Page)}#themen";

    public static string AddressOfArticle(string id) => $"{Page}?{Article}={Uri.EscapeDataString(id)}";

    public static string AddressOf(string question, string? after) =>
        $"{Page}?{Question}={Uri.EscapeDataString(question)}{(after is null ? "" : $"&{After}={Uri.EscapeDataString(after)}")}";

    /// <param name="named">The article that the button's text names word for word; null when it names none.</param>
    /// <param name="after">The article that is shown.</param>
    /// <returns>Null for what is no link on a page.</returns>
    public static string? Of(ReplyButton button, string? named, string? after) =>
        button.Value == ConversationTexts.ButtonIdea ? Link("idee")
        : button.Value == ConversationTexts.ButtonStatus ? Link("status")
        : button.Value == AnswerTexts.ButtonMore && after is not null ? ToArticle(after)
        : button.Value == AnswerTexts.ButtonNotHelpful || button.Value == AnswerTexts.ButtonNoneOfThese || button.Value == ConversationTexts.ButtonOtherLanguage ? null
        : named is not null ? ToArticle(named)
        : Link(AddressOf(button.Value, after));
}
