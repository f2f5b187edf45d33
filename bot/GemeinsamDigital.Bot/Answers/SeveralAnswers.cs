// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Answers;

/// <summary>Answers to the questions of one message, put into one reply in the order of the questions.</summary>
internal static class SeveralAnswers
{
    private const int ButtonsOfEach = 2;

    public static Answered Of(IReadOnlyList<Answered> answers)
    {
        List<AnswerPart> parts = [.. answers.SelectMany(answered => PartsOf(answered).Prepend(AnswerPart.Line)).Skip(1)];
        return new Answered(
            new Reply(ReplyKind.Answer, AnswerPart.TextOf(parts))
            {
                Articles = [.. answers.SelectMany(answered => answered.Reply.Articles).Distinct()],
                Rateable = answers.All(answered => answered.Reply.Rateable),
                Score = answers[0].Reply.Score,
                Language = answers[0].Reply.Language,
                Buttons = [.. answers.SelectMany(ButtonsOf).Distinct()],
            },
            answers.LastOrDefault(answered => answered.Article is not null)?.Article)
        {
            Parts = parts,
        };
    }

    private static IReadOnlyList<AnswerPart> PartsOf(Answered answered) =>
        answered.Reply.Kind == ReplyKind.Answer ? answered.Parts : [new(AnswerTexts.OneOfSeveralUnclear)];

    /// <summary>"More about it" would not say of which; the questions to go on with do.</summary>
    private static IEnumerable<ReplyButton> ButtonsOf(Answered answered) =>
        answered.Reply.Buttons
            .Where(button => button.Title != AnswerTexts.ButtonMore && button.Title != AnswerTexts.ButtonNotHelpful && button.Title != AnswerTexts.ButtonNoneOfThese)
            .Take(answered.Reply.Kind == ReplyKind.Candidates ? 3 : ButtonsOfEach);
}
