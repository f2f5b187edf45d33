// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Conversation;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Channels.Web.Questions;

/// <summary>The same answers as in the chat, for people without JavaScript. Asking stores nothing and needs no cookie.</summary>
internal sealed class QuestionDesk(
    AnswerQuestion answers, ArticleReply articles, OtherWishes wishes, UnansweredQuestions unanswered,
    AnswerPages pages, QuestionPages others, IOptions<SiteOptions> site)
{
    public Task<IResult> GetAsync(HttpContext http, CancellationToken cancellationToken) => QuestionRequest.Read(http.Request, articles) switch
    {
        { Article: { } article } => Task.FromResult<IResult>(articles.Whole(article) is { } whole ? pages.Article(article, whole) : others.NoSuchTopic()),
        { Question: null } => Task.FromResult<IResult>(others.Overview()),
        { Question: "" } request => Task.FromResult<IResult>(others.Refused(request, QuestionTexts.Empty)),
        { Question.Length: > AnswerQuestion.LongestQuestion } request => Task.FromResult<IResult>(others.TooLong(request)),
        var request => AnswerAsync(request, http, cancellationToken),
    };

    private async Task<IResult> AnswerAsync(QuestionRequest request, HttpContext http, CancellationToken cancellationToken)
    {
        var question = request.Question!;
        if (Wish.In(WholeMessage.Normalize(question)) is { } wish)
            return new SeeOther(PageLanguage.Link(QuestionLinks.Page, LanguageOf(wish)));
        ChooseLanguage(question, http.Request);
        if (wishes.To(question) is { } told)
            return others.Told(request, told);
        var answered = answers.To(question, request.After);
        if (answered.Reply.Kind == ReplyKind.Fallback && ByPerson.Asked(http.Request))
            await unanswered.CountAsync(question, cancellationToken);
        return pages.Answer(request, answered);
    }

    /// <summary>Who clearly writes English reads English; who writes German, unless they have chosen English.</summary>
    private void ChooseLanguage(string question, HttpRequest request)
    {
        var written = LanguageDetector.Detect(question);
        if (written == BotLanguage.English && BotLanguage.Current is (BotLanguage.German or BotLanguage.GermanFormal))
            BotLanguage.Use(BotLanguage.English);
        else if (written == BotLanguage.German && BotLanguage.Current == BotLanguage.English && !request.Query.ContainsKey(PageLanguage.Parameter))
            BotLanguage.Use(BotLanguage.GermanWith(site.Value.AddressForm));
    }

    private string LanguageOf(Wish wish) => wish.Language is null or BotLanguage.German ? BotLanguage.GermanWith(wish.AddressForm ?? site.Value.AddressForm) : wish.Language;
}
