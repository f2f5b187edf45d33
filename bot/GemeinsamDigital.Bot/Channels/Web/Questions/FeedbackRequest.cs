// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Channels.Web.Questions;

/// <summary>What a reader sent about an answer.</summary>
/// <param name="Question">As it was asked; empty for somebody who came by a link.</param>
/// <param name="Reason">One of the known ones, or empty.</param>
internal sealed record FeedbackRequest(string Action, string Article, string Question, string Reason, string Remark, bool IsTrapped)
{
    public static FeedbackRequest Read(IFormCollection form)
    {
        var reason = form[FeedbackForms.Reason].ToString();
        return new(
            form[FormParts.Action].ToString(),
            form[QuestionLinks.Article].ToString(),
            PlainText.Lines(form[QuestionLinks.Question].ToString()),
            FeedbackReasons.All.Any(known => known.Code == reason) ? reason : "",
            PlainText.Lines(form[FeedbackForms.Remark].ToString()),
            form[FormParts.Trap].ToString().Length > 0);
    }
}
