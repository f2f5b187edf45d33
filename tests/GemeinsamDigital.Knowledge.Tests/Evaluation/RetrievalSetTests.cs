// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Evaluation;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Tests.Evaluation;

public sealed class RetrievalSetTests
{
    /// <summary>The folder with the public sets (docs/retrieval-figures.md); they are not part of the repository.</summary>
    private static readonly string? PublicSets = Environment.GetEnvironmentVariable("KNOWLEDGE_RETRIEVAL_DATA");

    [Fact]
    public void A_set_is_read_from_its_three_files()
    {
        var folder = Directory.CreateTempSubdirectory("set-").FullName;
        File.WriteAllText(Path.Combine(folder, "corpus.jsonl"), """{"id":"d1","title":"T","text":"alles","alts":["f"],"body":"b"}""" + "\n" + """{"id":"d2","title":"","text":"nur Text"}""");
        File.WriteAllText(Path.Combine(folder, "queries.jsonl"), """{"id":"q1","text":"Frage"}""");
        File.WriteAllText(Path.Combine(folder, "queries.typo1.jsonl"), """{"id":"q1","text":"Frgae"}""");
        File.WriteAllText(Path.Combine(folder, "qrels.tsv"), "q1\td1\t1\nq1\td2\t1\n");

        var (clean, typo) = (RetrievalSet.Load(folder), RetrievalSet.Load(folder, "typo1"));

        Directory.Delete(folder, recursive: true);
        Assert.Equal(["d1", "d2"], clean.Questions[0].Expected);
        Assert.Equal("b", clean.Corpus.Articles[0].ShortAnswer);
        Assert.Equal("nur Text", clean.Corpus.Articles[1].ShortAnswer);
        Assert.Equal(("Frage", "Frgae"), (clean.Questions[0].Text, typo.Questions[0].Text));
    }

    [Theory]
    [InlineData("xquad", 0.935, 0.957)]
    [InlineData("robofaq5", 0.705, 0.765)]
    [InlineData("robofaq20", 0.828, 0.87)]
    public void The_ranking_keeps_its_figures_on_public_sets(string set, double rightAt1, double meanReciprocalRank)
    {
        Assert.SkipWhen(PublicSets is null, "KNOWLEDGE_RETRIEVAL_DATA names no folder with the public sets.");
        var data = RetrievalSet.Load(Path.Combine(PublicSets, set));
        using var knowledge = KnowledgeBase.Build(data.Corpus, new KnowledgeOptions());

        var figures = RankingFigures.Of([.. Evaluator.Run(knowledge, data.Questions).Select(question => question.Rank)]);

        Assert.InRange(figures.RightAt1, rightAt1, 1);
        Assert.InRange(figures.MeanReciprocalRank, meanReciprocalRank, 1);
    }
}
