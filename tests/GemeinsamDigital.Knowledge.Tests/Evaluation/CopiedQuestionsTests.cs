// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Evaluation;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Evaluation;

public sealed class CopiedQuestionsTests
{
    [Theory]
    [InlineData("Wie hilft die Kiezbox bei Stromausfall?")]
    [InlineData("wie HILFT die kiezbox, bei Stromausfall")]
    [InlineData("wie hilft eine Kiezbox denn bei einem Stromausfall")]
    public void The_same_words_are_a_copy(string question)
    {
        var copy = Assert.Single(Find(question, "kiezbox"));

        Assert.Equal(("kiezbox", "Wie hilft die Kiezbox bei Stromausfall?"), (copy.Article.Id, copy.Phrasing));
    }

    [Theory]
    [InlineData("Was tut die Kiezbox bei Stromausfall?")]
    [InlineData("Warum hilft die Kiezbox bei Stromausfall?")]
    [InlineData("Wie hilft die Kiezbox bei Stromausfall nicht?")]
    [InlineData("Bei Stromausfall hilft die Kiezbox wie?")]
    public void Other_words_or_another_order_are_a_question_of_its_own(string question) => Assert.Empty(Find(question, "kiezbox"));

    [Theory]
    [InlineData("kiezbox")]
    [InlineData("digitaler bezirk")]
    [InlineData("Was ist die Kiezbox?")]
    [InlineData("Was bedeutet digitaler Bezirk?")]
    public void What_anybody_would_ask_is_no_copy(string question) => Assert.Empty(Find(question, "kiezbox"));

    [Fact]
    public void The_words_of_an_article_that_is_not_expected_give_nothing_away() =>
        Assert.Empty(Find("Wie hilft die Kiezbox bei Stromausfall?", "handbuch"));

    [Fact]
    public void A_question_that_nothing_should_answer_must_not_stand_in_an_article() =>
        Assert.Single(Find("Wie hilft die Kiezbox bei Stromausfall?"));

    private static List<CopiedQuestion> Find(string question, params string[] expected)
    {
        using var copies = new CopiedQuestions([.. A.SmallTown(), A.Article("bezirk", "Was bedeutet „digitaler Bezirk“?")]);
        return [.. copies.Find([new EvaluationQuestion("1", question, expected, "de", expected.Length > 0)])];
    }
}
