// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Indexing;
using GemeinsamDigital.Knowledge.Tests.Support;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace GemeinsamDigital.Knowledge.Tests.Search;

public sealed class FlatPostingsTests
{
    private static readonly Article[] Articles =
    [
        A.Article("eins", "Brot", "Brot und Milch") with { ShortAnswer = "Brot, Brot." },
        A.Article("zwei", "Milch", "Kaffee mit Milch") with { ShortAnswer = "Kaffee." },
    ];

    [Fact]
    public void The_lucene_index_holds_a_document_per_article_in_their_order()
    {
        using var index = ArticleIndex.Build(Articles, LanguageRules.For("de"));

        var hits = new IndexSearcher(index.Reader).Search(new TermQuery(new Term(ArticleIndex.WholeField, "kaffee")), 10);

        Assert.Equal(2, index.Reader.NumDocs);
        Assert.Equal(1, Assert.Single(hits.ScoreDocs).Doc);
    }

    [Fact]
    public void A_posting_has_the_bm25_score_with_exact_lengths()
    {
        var rules = LanguageRules.For("de");
        using var index = ArticleIndex.Build(Articles, rules);
        using var analysis = new TextAnalysis(index.ReadVocabulary(), rules);
        var postings = FlatPostings.Read(index, new Units(Articles), analysis);

        var brot = postings.TermId(analysis.Views[0], "brot");

        // "Brot" stands five times in the 7 words of the first article; the second has 6 words and none of it.
        var expected = Math.Log(1 + 1.5 / 1.5) * 2.2 * 5 / (5 + 1.2 * (0.25 + 0.75 * 7 / 6.5));
        Assert.Equal(expected, postings.ScoreOf(brot, 0), 5);
        Assert.Equal(1, postings.FrequencyOf(brot));
    }

    [Fact]
    public void Each_phrasing_is_a_unit_of_its_own()
    {
        var rules = LanguageRules.For("de");
        using var index = ArticleIndex.Build(Articles, rules);
        using var analysis = new TextAnalysis(index.ReadVocabulary(), rules);
        var postings = FlatPostings.Read(index, new Units(Articles), analysis);
        var asked = analysis.Views.Single(view => view.Field == "asked-light");

        // Units: 0 first article, 1 its title, 2 its question, 3 second article, 4 its title, 5 its question.
        Assert.Equal([2, 4, 5], postings.UnitsOf(postings.TermId(asked, "milch")).ToArray());
        Assert.Equal([1, 2], postings.UnitsOf(postings.TermId(asked, "brot")).ToArray());
        Assert.Equal(-1, postings.TermId(asked, "tee"));
    }
}
