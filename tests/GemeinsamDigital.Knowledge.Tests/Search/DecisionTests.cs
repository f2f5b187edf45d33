// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Search;

public sealed class DecisionTests
{
    [Theory]
    [InlineData("Was ist die Kiezbox?", "kiezbox")]
    [InlineData("wo gebe ich meinen vorschlag ab", "idee-einreichen")]
    [InlineData("Anleitungen", "handbuch")]
    [InlineData("im Bezirk mitbestimmen", "buergerhaushalt")]
    [InlineData("cookies", "datenschutz")]
    [InlineData("ＣＯＯＫＩＥＳ", "datenschutz")]
    [InlineData("Bu\u0308rgerhaushalt", "buergerhaushalt")]
    public void A_clear_question_is_answered(string question, string id)
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        Assert.Equal(id, Assert.IsType<Decision.Answer>(knowledge.Ask(question)).Best.Article.Id);
    }

    [Theory]
    [InlineData("Wie wird das Wetter?")]
    [InlineData("Kartoffelsuppe mit Würstchen")]
    [InlineData("asdf qwertz yxcv")]
    public void A_foreign_question_is_not_answered(string question)
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        Assert.IsType<Decision.Unknown>(knowledge.Ask(question));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \t\r\n")]
    [InlineData("???")]
    [InlineData("🙂👍")]
    [InlineData("Was ist das?")]
    [InlineData("wie und wo und wann")]
    public void A_question_without_a_topic_has_no_nearest_article(string question)
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        Assert.Null(Assert.IsType<Decision.Unknown>(knowledge.Ask(question)).Nearest);
    }

    [Fact]
    public void Two_articles_that_fit_equally_are_both_offered()
    {
        using var knowledge = A.KnowledgeBase(
            [.. A.SmallTown(), A.Article("standorte", "Standorte der Luftsensoren"), A.Article("kosten", "Kosten der Luftsensoren")]);

        var candidates = Assert.IsType<Decision.Candidates>(knowledge.Ask("Luftsensoren"));

        Assert.Equal(["kosten", "standorte"], candidates.Choices.Select(choice => choice.Article.Id).Order());
    }

    [Theory]
    [InlineData("Luftsensoren: Kosten?", "kosten")]
    [InlineData("LUFTSENSOREN kosten", "kosten")]
    [InlineData("Was ist das hier?", "standorte")]
    public void A_question_that_stands_in_one_article_is_answered_by_it(string question, string id)
    {
        using var knowledge = A.KnowledgeBase(
            [.. A.SmallTown(), A.Article("standorte", "Standorte der Luftsensoren", "Was ist das hier?"), A.Article("kosten", "Kosten der Luftsensoren", "Luftsensoren – Kosten")]);

        var answer = Assert.IsType<Decision.Answer>(knowledge.Ask(question));

        Assert.Equal(id, answer.Best.Article.Id);
        Assert.True(knowledge.Explain(question).IsWordForWord);
        Assert.True(answer.Best.Score > 0);
    }

    [Fact]
    public void A_question_that_stands_in_two_articles_is_a_matter_of_scores()
    {
        using var knowledge = A.KnowledgeBase(
            [.. A.SmallTown(), A.Article("standorte", "Standorte", "Luftsensoren?"), A.Article("kosten", "Kosten", "Luftsensoren!")]);

        Assert.IsType<Decision.Candidates>(knowledge.Ask("Luftsensoren"));
    }

    [Fact]
    public void At_most_three_candidates_are_offered()
    {
        using var knowledge = A.KnowledgeBase([.. A.SmallTown(), .. Enumerable.Range(1, 6).Select(i => A.Article($"sensor-{i}", "Luftsensoren"))]);

        Assert.Equal(3, Assert.IsType<Decision.Candidates>(knowledge.Ask("Luftsensoren")).Choices.Count);
    }

    [Fact]
    public void The_thresholds_decide_between_answer_choice_and_silence()
    {
        var question = "Gibt es Geld für die Kiezbox?";
        Decision AskWith(double answer, double candidates)
        {
            using var knowledge = A.KnowledgeBase(new KnowledgeOptions { AnswerThreshold = answer, CandidatesThreshold = candidates, Margin = 0 }, A.SmallTown());
            return knowledge.Ask(question);
        }

        Assert.IsType<Decision.Answer>(AskWith(0.1, 0.05));
        Assert.IsType<Decision.Candidates>(AskWith(5, 0.05));
        Assert.IsType<Decision.Unknown>(AskWith(5, 5));
    }

    [Fact]
    public void Only_similar_letters_are_never_an_answer()
    {
        using var knowledge = A.KnowledgeBase(new KnowledgeOptions { AnswerThreshold = 0.01, CandidatesThreshold = 0.005 }, A.SmallTown());

        Assert.IsNotType<Decision.Answer>(knowledge.Ask("Stromauxxxx"));
    }

    [Fact]
    public void A_language_without_articles_knows_nothing()
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        Assert.IsType<Decision.Unknown>(knowledge.Ask("Kiezbox", "en"));
        Assert.Empty(knowledge.Rank("Kiezbox", "fr"));
        Assert.Empty(knowledge.Explain("Kiezbox", "fr").Articles);
    }

    [Fact]
    public void An_empty_knowledge_base_knows_nothing()
    {
        using var knowledge = A.KnowledgeBase();

        Assert.IsType<Decision.Unknown>(knowledge.Ask("Kiezbox"));
        Assert.Equal(0, knowledge.Count);
    }

    [Fact]
    public void Options_that_contradict_each_other_are_invalid()
    {
        bool IsValid(KnowledgeOptions options) => Validator.TryValidateObject(options, new ValidationContext(options), [], validateAllProperties: true);

        Assert.True(IsValid(new KnowledgeOptions()));
        Assert.False(IsValid(new KnowledgeOptions { AnswerThreshold = 0.3 }));
        Assert.False(IsValid(new KnowledgeOptions { Margin = -1 }));
    }

    [Theory]
    [InlineData("Hello, how are you?")]
    [InlineData("What can you do?")]
    public void English_small_talk_has_no_topic(string question)
    {
        using var knowledge = A.KnowledgeBase(A.Article("kiezbox", "What is the Kiezbox and how can I use it?") with { Language = "en" });

        Assert.Null(Assert.IsType<Decision.Unknown>(knowledge.Ask(question, "en")).Nearest);
    }

    [Fact]
    public void Languages_are_kept_apart()
    {
        using var knowledge = A.KnowledgeBase(
            [.. A.SmallTown(), A.Article("kiezbox", "What is the Kiezbox?", "Which neighbourhoods have boxes?") with { Language = "en" }, A.Article("handbuch", "The handbook") with { Language = "en" }]);

        var answer = Assert.IsType<Decision.Answer>(knowledge.Ask("neighbourhood box", "en"));

        Assert.Equal(("kiezbox", "en"), (answer.Best.Article.Id, answer.Best.Article.Language));
        Assert.Equal("What is the Kiezbox?", knowledge.Find("kiezbox", "en")!.Title);
        Assert.Null(knowledge.Find("datenschutz", "en"));
    }

    [Theory]
    [InlineData("Was ist nu die Kizebox?")]
    [InlineData("Hm, was ist denn eigentlich die Kiezbox")]
    public void Filling_words_and_typing_errors_do_not_hide_a_known_question(string question)
    {
        using var knowledge = A.KnowledgeBase([.. A.SmallTown(), A.Article("kiezbox-standorte", "Wo stehen die Kiezboxen?", "Wo ist die Kiezbox?")]);

        Assert.Equal("kiezbox", Assert.IsType<Decision.Answer>(knowledge.Ask(question)).Best.Article.Id);
    }

    private static readonly Article Help =
        A.Article("krise-hilfe", "Wo gibt es Hilfe?", "Ich will von einer Brücke springen", "Ich will nicht mehr leben", "Suizid") with { Kind = ArticleKind.Talk, Keywords = ["Verzweiflung"] };

    [Theory]
    [InlineData("Brücke")]
    [InlineData("Die Brücke?")]
    [InlineData("Wie komme ich zur Brücke")]
    [InlineData("Wann wird die alte Brücke fertig?")]
    public void A_word_of_every_day_is_no_cry_for_help(string message)
    {
        using var knowledge = A.KnowledgeBase([.. A.SmallTown(), Help]);

        Assert.DoesNotContain(knowledge.Ask(message).Shown, shown => shown.Article.Id == Help.Id);
        Assert.DoesNotContain(knowledge.Rank(message), ranked => ranked.Article.Id == Help.Id);
    }

    [Theory]
    [InlineData("Ich springe von der Brücke, ich will springen")]
    [InlineData("von der Brücke springen")]
    [InlineData("ich will echt nicht mehr leben")]
    [InlineData("Verzweiflung")]
    [InlineData("suizzid")]
    public void An_alarming_word_or_several_words_of_one_phrasing_are(string message)
    {
        using var knowledge = A.KnowledgeBase([.. A.SmallTown(), Help]);

        Assert.Equal(Help.Id, Assert.IsType<Decision.Answer>(knowledge.Ask(message)).Best.Article.Id);
    }

    [Fact]
    public void Letters_that_another_article_knows_as_a_word_are_no_answer()
    {
        using var knowledge = A.KnowledgeBase([.. A.SmallTown(), A.Article("kritik", "Warum klappt das?"), Help]);

        Assert.IsNotType<Decision.Answer>(knowledge.Ask("Brückentag"));
    }

    [Fact]
    public void People_in_danger_are_shown_help_however_little_matches()
    {
        var help = A.Article("notfall", "Es brennt", "Feuer im Haus", "Unfall") with { Kind = ArticleKind.Talk, Keywords = ["Feuer"] };
        using var knowledge = A.KnowledgeBase([.. A.SmallTown(), help]);

        Assert.Equal("notfall", Assert.IsType<Decision.Answer>(knowledge.Ask("feuer im treppenhaus")).Best.Article.Id);
    }
}
