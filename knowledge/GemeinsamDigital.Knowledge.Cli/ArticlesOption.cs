// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Cli;

/// <summary>Where the articles lie: as given, or the nearest knowledge/articles from here upwards.</summary>
internal sealed class ArticlesOption : Option<string?>
{
    public ArticlesOption() : base("--articles") => Description = "Ordner mit den Unterordnern de, en, de-leicht (sonst: knowledge/articles, von hier aufwärts gesucht)";

    /// <returns>Null, after a message, if there is no such folder.</returns>
    public string? Folder(ParseResult parsed)
    {
        var folder = parsed.GetValue(this) ?? Find(Directory.GetCurrentDirectory());
        if (folder is not null && Directory.Exists(folder))
            return folder;
        parsed.InvocationConfiguration.Error.WriteLine("Den Ordner mit den Artikeln gibt es nicht. Nennen Sie ihn mit --articles.");
        return null;
    }

    public KnowledgeBase? Build(ParseResult parsed, KnowledgeOptions options) =>
        Folder(parsed) is { } folder ? KnowledgeBase.Build(ArticleLoader.LoadFolder(folder), options) : null;

    private static string? Find(string? from)
    {
        for (; from is not null; from = Path.GetDirectoryName(from))
        {
            var folder = Path.Combine(from, "knowledge", "articles");
            if (Directory.Exists(folder))
                return folder;
        }

        return null;
    }
}
