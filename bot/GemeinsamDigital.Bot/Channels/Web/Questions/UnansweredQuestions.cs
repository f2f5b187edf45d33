// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Editors;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Channels.Web.Questions;

/// <summary>Counts for the editors what stays without an answer, in words of the articles only, as the chat does.</summary>
internal sealed class UnansweredQuestions(IEditorQueue queue, Anonymous anonymous)
{
    public Task CountAsync(string question, CancellationToken cancellationToken) =>
        queue.AddAsync([Anonymous.Unanswered(anonymous.Text(Beginning(question)))], [], cancellationToken);

    /// <summary>No form of ours sends more than this.</summary>
    private static string Beginning(string question) =>
        question.Length <= AnswerQuestion.LongestQuestion ? question : question[..AnswerQuestion.LongestQuestion];
}
