// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using GemeinsamDigital.Knowledge.Search;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Search;

public sealed class HostileQuestionTests
{
    [Fact]
    public void Of_a_megabyte_only_the_first_words_are_read()
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());
        var text = new StringBuilder();
        for (var i = 0; text.Length < 1_000_000; i++)
            text.Append("wort").Append(i).Append(' ');

        Assert.Equal(64, knowledge.Explain(text.ToString()).Words.Count);
        Assert.IsType<Decision.Unknown>(knowledge.Ask(text.ToString()));
    }

    [Fact]
    public void One_word_of_a_megabyte_is_unknown()
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        Assert.IsType<Decision.Unknown>(knowledge.Ask(new string('x', 1_000_000)));
    }

    [Fact]
    public void A_question_cut_through_a_character_is_still_read()
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());
        var text = "Kiezbox! " + string.Concat(Enumerable.Repeat("🙂", 4000));

        Assert.IsType<Decision.Answer>(knowledge.Ask(text));
    }

    [Fact]
    public void Any_characters_at_all_are_survived()
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());
        var random = new Random(42);

        for (var i = 0; i < 2000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(80)).Select(_ => (char)random.Next(0x10000))]);
            Assert.NotNull(knowledge.Ask(text + " kiezbox " + text));
        }
    }

    [Theory]
    [InlineData("+kiezbox -handbuch")]
    [InlineData("id:kiezbox OR title:*")]
    [InlineData("\"kiezbox\"~1000000")]
    [InlineData("[a TO kiezbox}")]
    [InlineData("\\ ( ) { } ^ kiezbox")]
    public void Search_syntax_means_nothing(string question)
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());

        Assert.Contains(knowledge.Rank(question), article => article.Article.Id == "kiezbox");
    }

    [Fact]
    public async Task Many_threads_get_the_same_answers_as_one()
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());
        using var alone = A.KnowledgeBase(A.SmallTown());
        string[] questions = ["Was ist die Kiezbox?", "kietzbox", "Vorschlag abgeben", "Cookeis", "Wetter", "Haushaltsgeld im Bezirk", "handbuch anleitung"];
        var expected = questions.Select(question => alone.Rank(question).Select(article => (article.Article.Id, article.Score)).ToList()).ToList();

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(
            () => Enumerable.Range(0, 500).Select(i => (i + thread) % questions.Length).All(q =>
            {
                // Made-up words keep the memory of analysed words busy.
                knowledge.Ask($"wort{thread}x{q}");
                return knowledge.Rank(questions[q]).Select(article => (article.Article.Id, article.Score)).SequenceEqual(expected[q]);
            }),
            TestContext.Current.CancellationToken)));

        Assert.All(results, Assert.True);
    }

    [Fact]
    public void Endless_new_words_do_not_fill_the_memory()
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());
        knowledge.Ask("Kiezbox");
        for (var i = 0; i < 20_000; i++)
            knowledge.Rank($"x{i}", count: 1);

        Assert.IsType<Decision.Answer>(knowledge.Ask("Kiezbox"));
        Assert.InRange(knowledge.RememberedWords("de"), 1, 8192);
    }
}
