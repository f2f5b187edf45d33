// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Knowledge.Articles.Checks;

/// <summary>
/// German words written without their umlauts: those of a list, and those that stand with umlauts in other articles. Questions
/// and keywords are left alone, because people do write like that.
/// </summary>
internal static partial class Umlauts
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("äöüÄÖÜ");
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "fuer", "ueber", "moeglich", "moechte", "koennen", "koennte", "muessen", "muesste", "waere", "waeren", "haette", "haetten", "wuerde", "wuerden", "duerfen", "naechste", "naechsten",
        "zurueck", "spaeter", "frueher", "groesser", "hoeher", "aelter", "jaehrlich", "taeglich", "oeffentlich", "oeffentliche", "zustaendig", "buerger", "buergeramt", "behoerde", "behoerden",
        "aemter", "plaetze", "gebaeude", "aenderung", "erklaeren", "erklaert", "gehoeren", "gehoert", "unterstuetzung", "verfuegung", "gegenueber", "waehrend", "ausserdem", "ausser", "strasse",
        "gross", "grosse", "grossen", "heisst", "weiss", "schliesslich", "gemaess", "massnahme", "massnahmen",
    };

    public static IEnumerable<ArticleProblem> Find(CheckedArticles articles)
    {
        var german = articles.All.Where(article => article.IsGerman).ToList();
        var withUmlaut = german
            .SelectMany(article => article.Body.Select(line => line.Text).Append(article.Article.Title))
            .SelectMany(text => Prose.Words(Prose.Of(text)))
            .Where(word => word.AsSpan().ContainsAny(Letters))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from article in german
               from line in article.Body.Append((Number: article.LineOf("title:"), Text: article.Article.Title))
               from word in Prose.Words(Prose.Of(line.Text))
               where Known.Contains(word) || (Spelled().IsMatch(word) && withUmlaut.Contains(Restored(word)))
               select article.Warn(line.Number, "Ein Wort steht ohne Umlaut oder ß.", "Schreiben Sie ä, ö, ü und ß.", word),
        ];
    }

    private static string Restored(string word) => word
        .Replace("ae", "ä", StringComparison.Ordinal).Replace("oe", "ö", StringComparison.Ordinal).Replace("ue", "ü", StringComparison.Ordinal)
        .Replace("Ae", "Ä", StringComparison.Ordinal).Replace("Oe", "Ö", StringComparison.Ordinal).Replace("Ue", "Ü", StringComparison.Ordinal);

    [GeneratedRegex("[aou]e", RegexOptions.IgnoreCase)]
    private static partial Regex Spelled();
}
