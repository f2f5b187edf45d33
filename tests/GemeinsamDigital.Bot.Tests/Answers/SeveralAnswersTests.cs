// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Tests.Answers;

public sealed class SeveralAnswersTests
{
    private static readonly Answered Answer = new(new Reply(ReplyKind.Answer, "Eine Box.") { Articles = ["kiezbox"], Rateable = true }, "kiezbox");
    private static readonly Answered Help = new(new Reply(ReplyKind.Answer, "Ruf an.") { Articles = ["notfall"] }, "notfall");
    private static readonly Answered Choice = new(new Reply(ReplyKind.Candidates, "Was davon?") { Articles = ["radweg-kanal", "radweg-see"] });

    /// <summary>A thumb counts for every article that the reply names.</summary>
    [Fact]
    public void Only_what_rests_on_all_of_its_articles_can_be_rated()
    {
        Assert.True(SeveralAnswers.Of([Answer, Answer]).Reply.Rateable);
        Assert.False(SeveralAnswers.Of([Answer, Choice]).Reply.Rateable);
        Assert.False(SeveralAnswers.Of([Help, Answer]).Reply.Rateable);
    }
}
