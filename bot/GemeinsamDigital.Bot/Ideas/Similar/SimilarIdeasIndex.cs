// SPDX-License-Identifier: EUPL-1.2
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace GemeinsamDigital.Bot.Ideas.Similar;

/// <summary>Published ideas in a Lucene index in memory. Everybody may search while somebody changes it.</summary>
internal sealed class SimilarIdeasIndex : IDisposable
{
    private const int MostFamilies = 64;
    private const int Compared = 20;
    private const int MostExcepted = 500;

    private readonly TopicWords _words;
    private readonly RAMDirectory _directory = new();
    private readonly WhitespaceAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;

    /// <param name="ideas">What is published already; compounds are split by the words of these ideas.</param>
    public SimilarIdeasIndex(IReadOnlyCollection<PublishedIdea> ideas)
    {
        _words = new TopicWords(ideas);
        _writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer));
        foreach (var idea in ideas)
            Write(idea);
        _searchers = new SearcherManager(_writer, applyAllDeletes: true, searcherFactory: null);
    }

    public SimilarIdeasIndex() : this([])
    {
    }

    /// <summary>Adds the idea, or replaces what was known of it.</summary>
    public void Put(PublishedIdea idea)
    {
        Write(idea);
        _searchers.MaybeRefreshBlocking();
    }

    public void Remove(string reference)
    {
        _writer.DeleteDocuments(IdeaDocument.Key(reference));
        _searchers.MaybeRefreshBlocking();
    }

    /// <param name="exceptReferences">Ideas that are not to be compared; default: none.</param>
    /// <returns>The most similar first; none if nothing is similar enough.</returns>
    public IReadOnlyList<SimilarIdea> Find(string title, string description, IReadOnlyCollection<string>? exceptReferences = null, int max = 3) =>
        [.. SimilarityRule.Choose(Compare(title, description, exceptReferences ?? [])).Take(max).Select(Hint)];

    /// <summary>The published ideas that share most with the new one, similar or not.</summary>
    private List<(PublishedIdea Idea, Likeness Likeness)> Compare(string title, string description, IReadOnlyCollection<string> exceptReferences)
    {
        var words = _words.Of(title, description);
        var searcher = _searchers.Acquire();
        try
        {
            var rarity = new Rarity(searcher.IndexReader);
            return searcher.Search(Query(words, rarity, exceptReferences), Compared).ScoreDocs
                .Select(hit => searcher.Doc(hit.Doc))
                .Select(document => (IdeaDocument.Idea(document), Likeness.Of(words, [.. IdeaDocument.Words(document)], rarity)))
                .ToList();
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }

    public void Dispose()
    {
        _searchers.Dispose();
        _writer.Dispose();
        _analyzer.Dispose();
        _directory.Dispose();
        _words.Dispose();
    }

    private void Write(PublishedIdea idea) => _writer.UpdateDocument(IdeaDocument.Key(idea.Reference), IdeaDocument.Of(idea, _words.Of(idea.Title, idea.Description)));

    /// <summary>Made of terms, never of what somebody wrote; the rarest ones of a long text are enough.</summary>
    private static BooleanQuery Query(IReadOnlyList<TopicWord> words, Rarity rarity, IReadOnlyCollection<string> exceptReferences)
    {
        var query = new BooleanQuery(disableCoord: true);
        var families = words.SelectMany(word => word.Families, (word, family) => (word.IsInTitle, Family: family))
            .DistinctBy(each => each.Family)
            .OrderByDescending(each => each.IsInTitle)
            .ThenByDescending(each => rarity.Of(each.Family))
            .Take(MostFamilies);
        foreach (var (isInTitle, family) in families)
            query.Add(new TermQuery(new Term(IdeaDocument.FamilyField, family)) { Boost = isInTitle ? 2 : 1 }, Occur.SHOULD);
        foreach (var reference in exceptReferences.Take(MostExcepted))
            query.Add(new TermQuery(IdeaDocument.Key(reference)), Occur.MUST_NOT);
        return query;
    }

    private static SimilarIdea Hint((PublishedIdea Idea, Likeness Likeness) each) =>
        new(each.Idea.Reference, each.Idea.Title, SimilarityRule.CommonWords(each.Likeness));
}
