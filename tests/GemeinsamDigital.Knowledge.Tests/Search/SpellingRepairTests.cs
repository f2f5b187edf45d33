// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Search;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Search;

public sealed class SpellingRepairTests
{
    [Theory]
    [InlineData("Was ist die Kietzbox?", "kietzbox", "kiezbox")]
    [InlineData("stromasufall", "stromasufall", "stromausfall")]
    [InlineData("Was steht im Hanbuch?", "hanbuch", "handbuch")]
    [InlineData("buergerhaushlat", "buergerhaushlat", "burgerhaushalt")]
    public void A_mistyped_word_is_read_as_the_nearest_word_of_the_articles(string question, string asked, string read)
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        Assert.Equal(new WordRepair(asked, read), Assert.Single(knowledge.Ask(question).Repairs));
    }

    [Theory]
    [InlineData("Was ist die Kiezbox?")]
    [InlineData("Kiezboxen")]
    [InlineData("Haushaltsgeld")]
    [InlineData("xyz")]
    [InlineData("1234567")]
    public void What_is_known_or_hopeless_is_left_alone(string question)
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        Assert.Empty(knowledge.Ask(question).Repairs);
    }

    [Fact]
    public void A_question_with_a_typing_error_finds_the_same_article()
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        var answer = Assert.IsType<Decision.Answer>(knowledge.Ask("Was ist die Kiezbx?"));

        Assert.Equal("kiezbox", answer.Best.Article.Id);
    }

    [Fact]
    public void A_repaired_word_counts_less_than_the_right_one()
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        Assert.True(knowledge.Rank("Kietzbox")[0].Score < knowledge.Rank("Kiezbox")[0].Score);
    }

    [Fact]
    public void No_word_is_read_as_a_function_word()
    {
        using var knowledge = A.KnowledgeBase([.. A.SmallTown(), A.Article("hatten", "Hatten hatten hatten")]);

        Assert.Empty(knowledge.Ask("Ratten").Repairs);
    }
}
