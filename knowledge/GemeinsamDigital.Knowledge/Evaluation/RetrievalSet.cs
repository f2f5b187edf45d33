// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Serialization;
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Evaluation;

/// <summary>
/// A public question-answering collection in three files: corpus.jsonl, queries.jsonl (or a variant with typing errors)
/// and qrels.tsv. Measures the ranking independently of our own articles.
/// </summary>
public sealed record RetrievalSet(ArticleCollection Corpus, IReadOnlyList<EvaluationQuestion> Questions)
{
    /// <param name="variant">Empty, or "typo1", "typo2", "umlaut" for queries.typo1.jsonl and so on.</param>
    public static RetrievalSet Load(string folder, string variant = "")
    {
        var relevant = File.ReadLines(Path.Combine(folder, "qrels.tsv"))
            .Select(line => line.Split('\t'))
            .ToLookup(fields => fields[0], fields => fields[1]);
        var corpus = Read(Path.Combine(folder, "corpus.jsonl"), RetrievalJson.Default.CorpusDocument).Select(ToArticle);
        var queries = Read(Path.Combine(folder, variant.Length == 0 ? "queries.jsonl" : $"queries.{variant}.jsonl"), RetrievalJson.Default.CorpusQuery);
        return new RetrievalSet(
            new ArticleCollection([.. corpus], []),
            [.. queries.Select(query => new EvaluationQuestion(query.Id, query.Text, [.. relevant[query.Id]], "de"))]);
    }

    private static IEnumerable<T> Read<T>(string file, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) =>
        File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize(line, type)!);

    private static Article ToArticle(CorpusDocument document) => new()
    {
        Id = document.Id,
        Language = "de",
        Title = document.Title,
        Questions = document.Alts ?? [],
        AsOf = "",
        ShortAnswer = document.Body ?? document.Text,
    };
}

internal sealed record CorpusDocument(string Id, string Title, string Text, string[]? Alts, string? Body);

internal sealed record CorpusQuery(string Id, string Text);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CorpusDocument))]
[JsonSerializable(typeof(CorpusQuery))]
internal sealed partial class RetrievalJson : JsonSerializerContext;
