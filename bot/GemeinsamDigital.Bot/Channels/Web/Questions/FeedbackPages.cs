// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Web.Questions;

/// <summary>What readers see who rate an answer.</summary>
internal sealed class FeedbackPages(PageFrame frame, ArticleReply articles, FormToken tokens)
{
    public Page Why(FeedbackRequest request, HttpContext http, string? problem) => new(
        problem is null ? QuestionTexts.FeedbackTitle : Format(PageTexts.ProblemTitle, QuestionTexts.FeedbackTitle),
        Markup.Of($"{Head(request)}{FeedbackForms.Why(request, Token(http), problem)}{Back(request.Article)}"),
        frame,
        problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    public Page SendAgain(FeedbackRequest request, HttpContext http) => new(
        QuestionTexts.FeedbackTitle,
        Markup.Of($"{Head(request)}{FormParts.Notice(PageTexts.SendAgain)}{FeedbackForms.Why(request, Token(http), problem: null)}{Back(request.Article)}"),
        frame,
        StatusCodes.Status400BadRequest);

    public Page Confirm(FeedbackRequest request, HttpContext http) => new(
        QuestionTexts.FeedbackTitle,
        Markup.Of($"{Head(request)}{FormParts.Notice(QuestionTexts.PressAgain)}{FeedbackForms.Confirm(request, Token(http))}{Back(request.Article)}"),
        frame,
        StatusCodes.Status400BadRequest);

    public Page Thanks(string article, bool helpful) => new(
        QuestionTexts.FeedbackTitle,
        Markup.Of($"<h1>{QuestionTexts.FeedbackTitle}</h1>{MarkdownMarkup.Of(helpful ? AnswerTexts.HelpfulThanks : AnswerTexts.FeedbackThanks)}{Back(article)}{QuestionForm.Show(after: article)}"),
        frame);

    /// <summary>Only browsers that cannot say where a form comes from need the token and its cookie.</summary>
    private Markup Token(HttpContext http) => ByPerson.IsFromOurPage(http.Request) ? default : tokens.Field(http);

    private Markup Head(FeedbackRequest request) => Markup.Of($"""
        <h1>{QuestionTexts.FeedbackTitle}</h1>
        <p>{Format(QuestionTexts.FeedbackAbout, articles.InCurrentLanguage(request.Article)!.Title)}</p>
        """);

    private static Markup Back(string article) => Markup.Of($"<p><a href=\"{QuestionLinks.ToArticle(article)}\">{QuestionTexts.BackToAnswer}</a></p>");
}
