// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Tests.Support;

/// <summary>A small knowledge base of a test's own, so that it does not depend on what editors change.</summary>
internal sealed class ArticleFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("gdb-articles-").FullName;

    /// <summary>The setting that makes a <see cref="BotHost"/> read this folder.</summary>
    public KeyValuePair<string, string> Setting => new("Knowledge:ArticlesFolder", _path);

    public ArticleFolder Topic(string id, string title, string text, string asOf = "2025-12", string reviewBy = "2099-12", string language = "de") =>
        Write(language, id, $"""
            id: {id}
            title: "{title}"
            questions: ["{title}"]
            sources: [{"{"} title: "Quelle zu {id}", url: "https://example.org/{id}", seen: 2026-11-22 {"}"}]
            as-of: {asOf}
            review-by: {reviewBy}
            status: approved
            """, text);

    public ArticleFolder Talk(string id, string title, string[] questions, string text, string language = "de") =>
        Write(language, id, $"""
            id: {id}
            kind: talk
            title: "{title}"
            questions: [{string.Join(", ", questions.Select(question => $"\"{question}\""))}]
            status: approved
            """, text);

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private ArticleFolder Write(string language, string id, string head, string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_path, language)).FullName;
        File.WriteAllText(Path.Combine(folder, id + ".md"), $"---\n{head}\n---\n{text}\n");
        return this;
    }
}
