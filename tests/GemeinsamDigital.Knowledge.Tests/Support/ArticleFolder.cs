// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Tests.Support;

/// <summary>A folder of article files that vanishes after the test.</summary>
internal sealed class ArticleFolder : IDisposable
{
    public const string Front = """
        title: Was ist die Kiezbox?
        questions: [eins, zwei, drei, vier, fünf, sechs, sieben, acht]
        sources:
          - { title: "Kiezbox", url: "https://example.org/kiezbox", seen: 2025-12-15 }
        as-of: 2025-12
        """;

    public string Path { get; } = Directory.CreateTempSubdirectory("articles-").FullName;

    public ArticleFolder With(string file, string text) => With(file, System.Text.Encoding.UTF8.GetBytes(text));

    public ArticleFolder With(string file, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public ArticleFolder WithArticle(string id, string front = Front, string body = "Ein Kasten am Haus.", string language = "de") =>
        With($"{language}/{id}.md", $"---\nid: {id}\n{front}\n---\n{body}\n");

    public ArticleCollection Load() => ArticleLoader.LoadFolder(Path);

    public ArticleProblem OnlyProblem() => Assert.Single(Load().Problems);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
