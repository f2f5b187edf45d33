// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Search;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Search;

public sealed class MessageQuestionsTests
{
    [Theory]
    [InlineData("Was ist die Kiezbox und wo gebe ich meinen Vorschlag ab?", "kiezbox", "idee-einreichen")]
    [InlineData("Was ist die Kiezbox? Werden Cookies gesetzt?", "kiezbox", "datenschutz")]
    [InlineData("Hallo zusammen, was ist die Kiezbox, wo gebe ich meinen Vorschlag ab? Danke!", "kiezbox", "idee-einreichen")]
    public void Two_questions_are_answered_as_two(string message, params string[] ids)
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        Assert.Equal(ids, Answered(knowledge, message));
    }

    [Theory]
    [InlineData("Hallo, was ist die Kiezbox?", "kiezbox")]
    [InlineData("Was ist die Kiezbox? Vielen Dank im Voraus!", "kiezbox")]
    [InlineData("Ich wohne seit Jahren in Köpenick. Meine Nachbarin hat neulich davon erzählt. Was ist die Kiezbox?", "kiezbox")]
    [InlineData("Was ist die Kiezbox? Was macht die Kiezbox?", "kiezbox")]
    public void Courtesies_stories_and_repetitions_leave_one_question(string message, string id)
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        Assert.Equal([id], Answered(knowledge, message));
    }

    [Theory]
    [InlineData("z. B. die Kiezbox 2.0 in Köpenick")]
    [InlineData("Wie wird das Wetter?")]
    [InlineData("")]
    public void What_is_one_sentence_is_asked_as_it_is(string message)
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        Assert.Equal(message, Assert.Single(knowledge.AskAll(message)).Text);
    }

    private static IEnumerable<string> Answered(KnowledgeBase knowledge, string message) =>
        knowledge.AskAll(message).Select(asked => Assert.IsType<Decision.Answer>(asked.Decision).Best.Article.Id);
}
