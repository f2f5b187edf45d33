// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Indexing;
using GemeinsamDigital.Knowledge.Search;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Search;

public sealed class BlockwiseScorerTests
{
    private static readonly string[] Words =
        ["Wahl", "Amt", "Kiezbox", "Unterlagen", "Wahlunterlagen", "Strom", "Ausfall", "Stromausfall", "Idee", "Ideen", "Bezirk", "Geld", "und", "der", "die", "ist", "was"];

    [Theory]
    [InlineData("Was ist die Kiezbox?")]
    [InlineData("Wahlunterlagen und Stromausfall im Bezirk")]
    [InlineData("der die das und")]
    [InlineData("Kietzbox")]
    [InlineData("Vollkommen unbekannt")]
    public void Leaving_out_what_cannot_win_changes_nothing(string text)
    {
        var articles = Articles(500);
        var rules = LanguageRules.For("de");
        using var index = ArticleIndex.Build(articles, rules);
        using var analysis = new TextAnalysis(index.ReadVocabulary(), rules);
        var postings = FlatPostings.Read(index, new Units(articles), analysis);
        var question = Question.Of(text, new WordAnalysis(analysis, postings, new LexiconWords([], analysis.Analyzer, analysis.StopWords)));
        var (all, blockwise) = (new BestArticles(10), new BestArticles(10));

        Scorer.RankAll(postings, question.Words, all);
        new BlockwiseScorer(postings, question.Words, articlesPerBlock: 16).Rank(blockwise);

        Assert.Equal(all.Select(hit => MathF.Round(hit.Score, 3)), blockwise.Select(hit => MathF.Round(hit.Score, 3)));
    }

    private static Article[] Articles(int count)
    {
        var random = new Random(7);
        string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[Math.Min(random.Next(Words.Length), random.Next(Words.Length))]));
        return [.. Enumerable.Range(0, count).Select(i => A.Article($"a{i}", Text(3), Text(4), Text(6)) with { ShortAnswer = Text(20) })];
    }
}
