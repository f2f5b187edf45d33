// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Knowledge.Articles;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Web.Questions;

/// <summary>Answers, candidates and the honest "I don't know" as pages. Their texts are those of the chat; its buttons are links.</summary>
internal sealed class AnswerPages(PageFrame frame, ArticleReply articles, KnowledgeSource knowledge)
{
    private const int LongestQuoted = 300;
    private const int LongestDescription = 200;

    /// <summary>All of an article, at an address that can be kept and passed on.</summary>
    public Page Article(string id, Answered whole)
    {
        var article = articles.InCurrentLanguage(id)!;
        return Page.Public(article.Title, Markup.Of($"""
            <h1{TopicList.LanguageOf(article)}>{article.Title}</h1>
            {Text(whole)}
            {Next(whole, id)}
            {Feedback(whole, "")}
            {AskMore("", id)}
            """), frame, QuestionLinks.AddressOfArticle(id), Description(article));
    }

    public Page Answer(QuestionRequest request, Answered answered)
    {
        var article = answered.Article is { } id ? articles.InCurrentLanguage(id) : null;
        return answered.Reply.Kind switch
        {
            ReplyKind.Candidates => Candidates(request, answered),
            ReplyKind.Fallback => Unknown(request, StatusCodes.Status200OK),
            _ when article is null || answered.Reply.Articles.Count > 1 => Show(request, QuestionTexts.SeveralTitle, Heading(QuestionTexts.SeveralTitle), answered, feedback: false),
            // Conversation is about no topic: "Wie wird das Wetter?" above an answer to something else would confuse.
            _ when article.Kind == ArticleKind.Talk && !Distress.Is(article.Id) => Show(request, QuestionTexts.ToldTitle, Heading(QuestionTexts.ToldTitle), answered, feedback: false),
            _ => Show(request, Format(QuestionTexts.AnswerTitle, article.Title), Markup.Of($"<h1{TopicList.LanguageOf(article)}>{article.Title}</h1>"), answered, feedback: true),
        };
    }

    /// <summary>The office's contact is a link of the page, not of the site that the chat was configured for.</summary>
    public Page Unknown(QuestionRequest request, int status) => Page.Answer(QuestionTexts.UnknownTitle, Markup.Of($"""
        {Asked(request)}{Heading(QuestionTexts.UnknownTitle)}
        <div class="answer">{MarkdownMarkup.Of(Format(AnswerTexts.Fallback, frame.ContactLink))}</div>
        {AskMore(request.Question!, request.After)}
        """), frame, request.Address, status);

    private Page Show(QuestionRequest request, string title, Markup heading, Answered answered, bool feedback) => Page.Answer(title, Markup.Of($"""
        {Asked(request)}{heading}
        {Text(answered)}
        {Next(answered, answered.Article)}
        {(feedback ? Feedback(answered, request.Question!) : default)}
        {AskMore("", answered.Article)}
        """), frame, request.Address, StatusCodes.Status200OK);

    private Page Candidates(QuestionRequest request, Answered answered) => Page.Answer(QuestionTexts.CandidatesTitle, Markup.Of($"""
        {Asked(request)}{Heading(QuestionTexts.CandidatesTitle)}
        {MarkdownMarkup.Of(answered.Reply.Text)}
        <ul class="next">{answered.Reply.Articles.Select(articles.InCurrentLanguage).OfType<Article>().Select(TopicList.Link)}</ul>
        {FeedbackForms.NoneOfThese(request.Question!)}
        {AskMore(request.Question!, request.After)}
        """), frame, request.Address, StatusCodes.Status200OK);

    private static Markup Heading(string text) => Markup.Of($"<h1>{text}</h1>");

    private static Markup Asked(QuestionRequest request) =>
        Markup.Of($"<p class=\"asked\">{Format(QuestionTexts.YouAsked, PlainText.Shorten(PlainText.SingleLine(request.Question!), LongestQuoted))}</p>");

    private static Markup Text(Answered answered) =>
        Markup.Of($"<div class=\"answer\">{answered.Parts.Select(part => Markup.Of($"<div{TopicList.LanguageOf(part.Language)}>{MarkdownMarkup.Of(part.Text)}</div>"))}</div>");

    /// <summary>What the chat offers as buttons.</summary>
    private Markup Next(Answered answered, string? article)
    {
        var links =
            (from button in answered.Reply.Buttons
             let named = knowledge.FindByPhrasing(button.Value)
             let address = QuestionLinks.Of(button, named?.Id, article)
             where address is not null
             select Markup.Of($"<li><a href=\"{address}\"{(named is null ? default : TopicList.LanguageOf(named))}>{button.Title}</a></li>")).ToList();
        return links.Count == 0 ? default : Markup.Of($"<h2>{QuestionTexts.GoOn}</h2><ul class=\"next\">{links}</ul>");
    }

    private Markup Feedback(Answered answered, string question) =>
        answered is { Reply.Kind: ReplyKind.Answer, Article: { } article } && articles.TakesFeedback(article) ? FeedbackForms.Ask(article, question) : default;

    private static Markup AskMore(string entry, string? after) => Markup.Of($"""
        <h2>{(entry.Length == 0 ? QuestionTexts.AskMore : QuestionTexts.AskOtherwise)}</h2>
        {QuestionForm.Show(entry, after)}
        <p><a href="{QuestionLinks.ToTopics}">{QuestionTexts.AllTopics}</a></p>
        """);

    private static string Description(Article article) => PlainText.Shorten(MarkdownText.Plain(article.ShortAnswer), LongestDescription);
}
