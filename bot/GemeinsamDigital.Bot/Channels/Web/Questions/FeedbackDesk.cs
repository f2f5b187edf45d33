// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Editors;
using GemeinsamDigital.Bot.Storage;
using Microsoft.AspNetCore.Antiforgery;

namespace GemeinsamDigital.Bot.Channels.Web.Questions;

/// <summary>
/// What readers think of an answer, for the editors. Whether a form is ours is told by the browser itself; one that cannot is asked to send
/// the form again with a token, as with the other forms. So reading and rating set no cookie.
/// </summary>
internal sealed class FeedbackDesk(
    ArticleReply articles, IEditorQueue queue, Anonymous anonymous, UnansweredQuestions unanswered, PageFrame frame, FeedbackPages pages, AnswerPages answers,
    IAntiforgery antiforgery)
{
    public const string Said = "danke";

    /// <summary>No form of ours sends more than this to be read.</summary>
    private const int LongestRemark = AnswerQuestion.LongestQuestion;

    public IResult Get(string? artikel, string? danke) =>
        danke is FeedbackForms.Yes or FeedbackForms.Send && IsRated(artikel) ? pages.Thanks(artikel!, danke == FeedbackForms.Yes) : new SeeOther(PageLanguage.Link(QuestionLinks.Page));

    public async Task<IResult> PostAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (await FormBody.ReadAsync(http) is not { } form)
            return FormBody.TooBig(frame);
        var request = FeedbackRequest.Read(form);
        var isOurs = !request.IsTrapped && (ByPerson.IsFromOurPage(http.Request) || await antiforgery.IsRequestValidAsync(http));
        return request switch
        {
            { Action: FeedbackForms.None, Question.Length: > 0 } => await NoneOfTheseAsync(request, isOurs, cancellationToken),
            _ when !IsRated(request.Article) => new SeeOther(PageLanguage.Link(QuestionLinks.Page)),
            { Action: FeedbackForms.Yes } when !isOurs => pages.Confirm(request, http),
            { Action: FeedbackForms.Yes } => await SaveAsync(request, new FeedbackEntry(request.Article, Helpful: true, Reason: null), [], cancellationToken),
            { Action: FeedbackForms.Send, Reason: "", Remark: "" } => pages.Why(request, http, QuestionTexts.ReasonMissing),
            { Action: FeedbackForms.Send, Remark.Length: > LongestRemark } => pages.Why(request, http, QuestionTexts.RemarkTooLong),
            { Action: FeedbackForms.Send } when isOurs => await ReportAsync(request, cancellationToken),
            { Action: FeedbackForms.Send } => pages.SendAgain(request, http),
            _ => pages.Why(request, http, problem: null),
        };
    }

    private bool IsRated(string? article) => article is not null && articles.InCurrentLanguage(article) is not null && articles.TakesFeedback(article);

    private async Task<IResult> NoneOfTheseAsync(FeedbackRequest request, bool isOurs, CancellationToken cancellationToken)
    {
        if (isOurs)
            await unanswered.CountAsync(request.Question, cancellationToken);
        return answers.Unknown(new QuestionRequest(request.Question, null, null), StatusCodes.Status200OK);
    }

    private Task<IResult> ReportAsync(FeedbackRequest request, CancellationToken cancellationToken)
    {
        var kind = request.Reason.Length > 0 ? request.Reason : ReportKind.Other;
        var report = new EditorReport(kind, request.Article, Anonymous.Language, Anonymously(request.Question)) { Remark = Anonymously(request.Remark) };
        return SaveAsync(request, new FeedbackEntry(request.Article, Helpful: false, kind), [report], cancellationToken);
    }

    private string Anonymously(string text) => text.Length is 0 or > LongestRemark ? "" : anonymous.Text(text);

    private async Task<IResult> SaveAsync(FeedbackRequest request, FeedbackEntry entry, IReadOnlyList<EditorReport> reports, CancellationToken cancellationToken)
    {
        await queue.AddAsync(reports, [entry], cancellationToken);
        return new SeeOther($"{PageLanguage.Link($"{QuestionLinks.Feedback}?{QuestionLinks.Article}={Uri.EscapeDataString(request.Article)}")}&{Said}={request.Action}");
    }
}
