// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Cli;

/// <summary>A draft that loads, with a TODO wherever its author has to write something.</summary>
internal static class ArticleTemplate
{
    private const int Questions = 8;

    /// <summary>Folder of a kind below the language.</summary>
    public static string FolderOf(ArticleKind kind) => kind switch
    {
        ArticleKind.Term => "glossar",
        ArticleKind.Talk => "gespraech",
        _ => "",
    };

    public static string Write(string id, string title, string language, ArticleKind kind, DateOnly today)
    {
        var text = new StringBuilder($"---\nid: {id}\n");
        if (kind != ArticleKind.Topic)
            text.Append(CultureInfo.InvariantCulture, $"kind: {(kind == ArticleKind.Term ? "term" : "talk")}\n");
        text.Append(CultureInfo.InvariantCulture, $"title: {Quoted(title)}\nquestions:\n");
        for (var i = 1; i <= Questions; i++)
            text.Append(CultureInfo.InvariantCulture, $"  - \"TODO {id}: Frage {i}, so wie Menschen wirklich fragen\"\n");
        if (kind != ArticleKind.Talk)
        {
            text.Append(CultureInfo.InvariantCulture, $"""
                sources:
                  - title: "TODO: Titel der Seite"
                    url: "https://example.org/TODO"
                    seen: {today:yyyy-MM-dd}
                as-of: {today:yyyy-MM}
                review-by: {today.AddYears(1):yyyy-MM}

                """);
        }

        return text.Append("status: draft\nfollow-ups: []\n---\n").Append(BodyFor(language)).ToString();
    }

    private static string BodyFor(string language) => language switch
    {
        "en" => "TODO: The short answer, one to three sentences, 60 words at most.\n\nTODO: Everything else.\n",
        "de-leicht" => "TODO: Die Kurzantwort in kurzen Sätzen.  \nTODO: Jeder Satz hat eine eigene Zeile.\n\nTODO: Alles andere.\n",
        _ => "TODO: Die Kurzantwort, ein bis drei Sätze, höchstens 60 Wörter.\n\nTODO: Alles andere.\n",
    };

    private static string Quoted(string title) => $"\"{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
