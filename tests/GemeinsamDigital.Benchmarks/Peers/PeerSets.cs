// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Evaluation;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Benchmarks.Peers;

internal static class PeerSets
{
    private const string Language = "de";

    /// <param name="folder">Where the public sets lie; null to leave them out.</param>
    public static IReadOnlyList<PeerSet> Load(string? folder) =>
    [
        Own(),
        .. folder is null
            ? []
            : new[]
            {
                Public(folder, "xquad", "XQuAD-de, passages without titles or phrasings"),
                Public(folder, "robofaq5", "an FAQ bot, 5 phrasings per article"),
                Public(folder, "robofaq20", "the same with 20 phrasings"),
            },
        Mixed(400),
    ];

    private static PeerSet Own()
    {
        var articles = ArticleLoader.LoadFolder(RepositoryFolder.Of("knowledge", "articles")).Articles.Where(article => article.Language == Language).ToList();
        using var knowledge = KnowledgeBase.Build(new ArticleCollection(articles, []), new KnowledgeOptions());
        var written = SingleQuestionFiles().Order(StringComparer.Ordinal).SelectMany(QuestionFile.Load).Where(question => question.IsInScope);
        var questions = Evaluator.WithoutWorded(knowledge, Evaluator.OnlyExisting(knowledge, [.. written], out _));
        return new PeerSet("own", "our German articles, our questions in scope", articles, questions, [.. questions.Select(TypingErrors.In)]);
    }

    /// <summary>Follow-ups and two questions in one message need a conversation, which a search engine does not have.</summary>
    private static IEnumerable<string> SingleQuestionFiles() => Directory
        .GetFiles(RepositoryFolder.Of("knowledge", "evaluation"), $"*-{Language}.jsonl")
        .Where(file => !Path.GetFileName(file).StartsWith("two-", StringComparison.Ordinal) && !Path.GetFileName(file).StartsWith("follow-", StringComparison.Ordinal));

    /// <summary>Our articles and mixtures of them, only for the time: which of two mixtures is right means nothing.</summary>
    private static PeerSet Mixed(int count)
    {
        var corpus = SearchCorpus.Of(count);
        List<EvaluationQuestion> questions = [.. corpus.Questions.Where(text => QuestionWords.Of(text).Any()).Select((text, i) => new EvaluationQuestion($"{i}", text, [], Language))];
        return new PeerSet($"mixed{count}", $"{count} articles mixed from ours", corpus.Articles.Articles, questions, [.. questions.Select(TypingErrors.In)]) { HasQuality = false };
    }

    private static PeerSet Public(string folder, string name, string description)
    {
        var clean = RetrievalSet.Load(Path.Combine(folder, name));
        return new PeerSet(name, description, clean.Corpus.Articles, clean.Questions, RetrievalSet.Load(Path.Combine(folder, name), "typo1").Questions);
    }
}
