// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Web.Questions;

/// <summary>The page before a question, and what is said to one that is none.</summary>
internal sealed class QuestionPages(PageFrame frame, TopicList topics)
{
    public Page Overview() => Page.Public(QuestionTexts.Title, Markup.Of($"""
        <h1>{QuestionTexts.Title}</h1>
        {MarkdownMarkup.Of(QuestionTexts.Intro)}
        {QuestionForm.Show()}
        {Privacy}
        {topics.Show()}
        """), frame, QuestionLinks.Page, QuestionTexts.Description);

    public Page NoSuchTopic() => Page.Answer(QuestionTexts.NoSuchTopic, Markup.Of($"""
        <h1>{QuestionTexts.NoSuchTopic}</h1>
        {MarkdownMarkup.Of(QuestionTexts.NoSuchTopicHint)}
        {QuestionForm.Show()}
        {topics.Show()}
        """), frame, QuestionLinks.Page, StatusCodes.Status404NotFound);

    public Page Refused(QuestionRequest request, string problem) => Page.Answer(Format(PageTexts.ProblemTitle, QuestionTexts.Title), Markup.Of($"""
        <h1>{QuestionTexts.Title}</h1>
        {QuestionForm.Show(request.Question!, request.After, problem)}
        {Privacy}
        {topics.Show()}
        """), frame, QuestionLinks.Page, StatusCodes.Status422UnprocessableEntity);

    public Page TooLong(QuestionRequest request) => Refused(
        request, Format(QuestionTexts.TooLong, request.Question!.Length - AnswerQuestion.LongestQuestion, AnswerQuestion.LongestQuestion, PageLanguage.Link("idee")));

    /// <param name="text">Markdown.</param>
    public Page Told(QuestionRequest request, string text) => Page.Answer(QuestionTexts.ToldTitle, Markup.Of($"""
        <h1>{QuestionTexts.ToldTitle}</h1>
        {MarkdownMarkup.Of(text)}
        {QuestionForm.Show(after: request.After)}
        <p><a href="{QuestionLinks.ToTopics}">{QuestionTexts.AllTopics}</a></p>
        """), frame, request.Address, StatusCodes.Status200OK);

    private Markup Privacy => MarkdownMarkup.Of(Format(QuestionTexts.Privacy, frame.PrivacyLink));
}
