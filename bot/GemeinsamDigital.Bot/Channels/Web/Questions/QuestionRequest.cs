// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Channels.Web.Questions;

/// <summary>What the address of the page asks for.</summary>
/// <param name="Question">Null when there is none; empty when the field was sent empty.</param>
/// <param name="Article">The id of an article that should be shown.</param>
/// <param name="After">The article that was read before, if there is such a one: "and where are they?" leans on it.</param>
internal sealed record QuestionRequest(string? Question, string? Article, string? After)
{
    public static QuestionRequest Read(HttpRequest request, ArticleReply articles)
    {
        var query = request.Query;
        var after = query[QuestionLinks.After].ToString();
        return new(
            query.TryGetValue(QuestionLinks.Question, out var question) ? PlainText.Lines(question.ToString()) : null,
            query.TryGetValue(QuestionLinks.Article, out var article) ? article.ToString() : null,
            articles.InCurrentLanguage(after) is null ? null : after);
    }

    public string Address => Question is null ? QuestionLinks.Page : QuestionLinks.AddressOf(Question, After);
}
