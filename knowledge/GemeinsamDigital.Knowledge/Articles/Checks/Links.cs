// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Knowledge.Articles.Checks;

/// <summary>Links in texts that lead nowhere: citizens read articles in a chat, where only whole addresses work.</summary>
internal static partial class Links
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];

    public static IEnumerable<ArticleProblem> Find(CheckedArticles articles) =>
        from article in articles.All
        from line in article.Body
        from Match link in Target().Matches(line.Text)
        let address = link.Groups["address"].Value
        where !Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.Ordinal))
        select article.Warn(line.Number, "Ein Link führt ins Leere.", "Schreiben Sie die ganze Adresse mit https://. Auf andere Artikel verweist „follow-ups“.", address);

    [GeneratedRegex(@"\]\((?<address>[^)]*)\)")]
    private static partial Regex Target();
}
