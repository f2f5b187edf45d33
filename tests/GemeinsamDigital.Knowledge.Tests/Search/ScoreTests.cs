// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Search;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Search;

public sealed class ScoreTests
{
    [Theory]
    [InlineData("Was ist die Kiezbox?")]
    [InlineData("Kietzbox bei Stromasufall")]
    [InlineData("Haushaltsmittel im Bezirk für Projekte")]
    public void The_parts_of_an_explanation_add_up_to_the_score(string question)
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        var explanation = knowledge.Explain(question);

        Assert.NotEmpty(explanation.Articles);
        Assert.All(explanation.Articles, article => Assert.Equal(article.Article.Score, article.Parts.Sum(part => part.Score), 5));
        Assert.Equal(1, explanation.Words.Sum(word => word.Share), 9);
    }

    [Fact]
    public void An_explanation_says_what_each_word_was_taken_for()
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        var words = knowledge.Explain("Was kostet die Kietzbox").Words;

        Assert.Equal(["was", "kostet", "die", "kietzbox"], words.Select(word => word.Word));
        Assert.Equal([true, false, true, false], words.Select(word => word.IsStopWord));
        Assert.Equal([true, false, true, true], words.Select(word => word.IsKnown));
        Assert.Equal([null, null, null, "kiezbox"], words.Select(word => word.ReadAs));
    }

    [Fact]
    public void An_explanation_shows_all_views_and_the_runner_up()
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        var explanation = knowledge.Explain("Welche Idee steht im Handbuch?");

        Assert.Equal(["asked-comp", "asked-light", "asked-ng4", "comp", "light", "ng4"], explanation.Articles[0].Parts.Select(part => part.View).Distinct().Order(StringComparer.Ordinal));
        Assert.True(explanation.Articles[0].Article.Score >= explanation.Articles[1].Article.Score);
        Assert.Equal(knowledge.Ask("Welche Idee steht im Handbuch?").ToString(), explanation.Decision.ToString());
    }

    [Fact]
    public void A_function_word_counts_less_than_a_topic_word()
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        var words = knowledge.Explain("der handbuch").Words;

        Assert.True(words[0].Share < 0.3 * words[1].Share);
    }

    [Fact]
    public void A_function_word_still_counts_a_little()
    {
        using var knowledge = A.KnowledgeBase([A.Article("ohne", "Berlin ohne Auto"), A.Article("mit", "Berlin mit Auto")]);

        Assert.Equal("mit", knowledge.Rank("Berlin mit Auto")[0].Article.Id);
        Assert.Equal("ohne", knowledge.Rank("Berlin ohne Auto")[0].Article.Id);
    }

    [Fact]
    public void Scores_do_not_depend_on_the_length_of_the_question()
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        var once = knowledge.Rank("Kiezbox Stromausfall")[0].Score;
        var thrice = knowledge.Rank("Kiezbox Stromausfall Kiezbox Stromausfall Kiezbox Stromausfall")[0].Score;

        Assert.Equal(once, thrice, 5);
    }

    [Fact]
    public void A_question_as_written_in_an_article_scores_more_than_its_words_scattered()
    {
        var whole = A.Article("ganz", "Eins", "Wie hoch ist die Miete?", "Wer zahlt den Strom?");
        var scattered = A.Article("verstreut", "Eins", "Wie hoch ist der Strom?", "Wer zahlt die Miete?");
        using var knowledge = A.KnowledgeBase([scattered, whole, .. A.SmallTown()]);

        Assert.Equal("ganz", knowledge.Rank("Wer zahlt den Strom?")[0].Article.Id);
    }

    [Fact]
    public void The_words_of_a_link_address_are_not_searched()
    {
        using var knowledge = A.KnowledgeBase([.. A.SmallTown(), A.Article("link", "Verweise") with { Details = "Siehe [hier](https://example.org/xylophon)." }]);

        Assert.False(Assert.Single(knowledge.Explain("Xylophon").Words).IsKnown);
    }

    [Fact]
    public void An_unknown_decision_names_the_nearest_article_for_statistics()
    {
        using var knowledge = A.KnowledgeBase(new KnowledgeOptions { AnswerThreshold = 5, CandidatesThreshold = 5 }, A.SmallTown());

        Assert.Equal("handbuch", Assert.IsType<Decision.Unknown>(knowledge.Ask("Handbuch")).Nearest?.Article.Id);
    }
}
