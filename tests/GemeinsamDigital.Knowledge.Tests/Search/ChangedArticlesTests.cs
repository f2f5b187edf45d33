// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Search;

public sealed class ChangedArticlesTests
{
    private static readonly Article[] German = A.SmallTown();
    private static readonly Article English = A.Article("kiezbox", "What is the Kiezbox?") with { Language = "en" };

    [Fact]
    public void A_changed_article_answers_and_the_old_knowledge_goes_on_as_it_was()
    {
        using var before = A.KnowledgeBase([.. German, English]);
        var after = before.With(Collection([.. German[1..], German[0] with { ShortAnswer = "Neu." }, English]));

        Assert.Equal("Neu.", Assert.IsType<Decision.Answer>(after.Ask("Was ist die Kiezbox?")).Best.Article.ShortAnswer);
        Assert.Same(German[0], Assert.IsType<Decision.Answer>(before.Ask("Was ist die Kiezbox?")).Best.Article);
        Assert.Equal("Neu.", after.Find("kiezbox", "de")?.ShortAnswer);
    }

    [Fact]
    public void Languages_that_stay_the_same_are_shared()
    {
        using var before = A.KnowledgeBase([.. German, English]);
        before.Ask("Kiezbox Luftsensor", "en");

        var after = before.With(Collection([.. German[1..], English]));

        Assert.Equal(before.RememberedWords("en"), after.RememberedWords("en"));
        Assert.True(after.RememberedWords("en") > 0);
        Assert.Equal(0, after.RememberedWords("de"));
    }

    [Fact]
    public void Languages_come_and_go()
    {
        using var before = A.KnowledgeBase(German);

        var after = before.With(Collection(English));

        Assert.IsType<Decision.Unknown>(after.Ask("Was ist die Kiezbox?"));
        Assert.IsType<Decision.Answer>(after.Ask("What is the Kiezbox?", "en"));
    }

    private static ArticleCollection Collection(params Article[] articles) => new(articles, []);
}
