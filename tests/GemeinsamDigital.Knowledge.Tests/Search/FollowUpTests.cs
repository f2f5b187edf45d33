// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Search;

public sealed class FollowUpTests
{
    private static readonly Article[] Town =
    [
        .. A.SmallTown(),
        A.Article("kiezbox-standorte", "Wo stehen Kiezboxen?", "Wo finde ich eine Kiezbox?"),
        A.Article("handbuch-orte", "Wo steht das Handbuch?", "Wo finde ich das Handbuch?"),
    ];

    [Theory]
    [InlineData("kiezbox", "und wo stehen die?", "kiezbox-standorte")]
    [InlineData("handbuch", "und wo steht das?", "handbuch-orte")]
    [InlineData("kiezbox", "und?", "kiezbox")]
    public void A_question_without_a_topic_is_about_the_last_one(string topic, string question, string id)
    {
        using var knowledge = A.KnowledgeBase(Town);

        Assert.Equal(id, Assert.IsType<Decision.Answer>(knowledge.Ask(question, topic: topic)).Best.Article.Id);
    }

    [Theory]
    [InlineData("Werden Cookies gesetzt?")]
    [InlineData("und werden auf der Website Cookies gesetzt?")]
    public void A_new_topic_is_not_dragged_to_the_old_one(string question)
    {
        using var knowledge = A.KnowledgeBase(Town);

        Assert.Equal("datenschutz", Assert.IsType<Decision.Answer>(knowledge.Ask(question, topic: "kiezbox")).Best.Article.Id);
    }

    [Fact]
    public void A_foreign_question_stays_unanswered_whatever_was_talked_about()
    {
        using var knowledge = A.KnowledgeBase(Town);

        Assert.IsType<Decision.Unknown>(knowledge.Ask("Wie wird das Wetter?", topic: "kiezbox"));
    }

    [Fact]
    public void A_topic_that_no_longer_exists_does_no_harm()
    {
        using var knowledge = A.KnowledgeBase(Town);

        Assert.IsType<Decision.Unknown>(knowledge.Ask("und wo?", topic: "gibt-es-nicht"));
    }
}
