// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Content;

/// <summary>An entry that nobody proves is a guess.</summary>
public sealed class LexiconContentTests
{
    [Fact]
    public void The_test_question_of_every_entry_finds_its_article()
    {
        var articles = ArticleLoader.LoadFolder(Repository.Articles);
        using var knowledge = KnowledgeBase.Build(articles, new KnowledgeOptions());

        Assert.True(articles.Lexicon.Count >= 100);
        var failures = (from entry in articles.Lexicon
                        let shown = Shown(knowledge.Ask(entry.Ask, entry.Language))
                        where !shown.Contains(entry.Finds)
                        select $"{entry.Says}: „{entry.Ask}“ → {string.Join(", ", shown)} instead of {entry.Finds}").ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    [Fact]
    public void No_entry_is_there_twice()
    {
        var entries = ArticleLoader.LoadFolder(Repository.Articles).Lexicon;

        Assert.Empty(entries.GroupBy(entry => (entry.Language, entry.Says.ToLowerInvariant())).Where(same => same.Count() > 1).Select(same => same.Key.Item2));
    }

    private static List<string> Shown(Decision decision) => decision switch
    {
        Decision.Answer answer => [answer.Best.Article.Id],
        Decision.Candidates candidates => [.. candidates.Choices.Select(choice => choice.Article.Id)],
        _ => [],
    };
}
