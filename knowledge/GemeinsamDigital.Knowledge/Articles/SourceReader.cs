// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>One entry of "sources": a map with title, url and optionally seen.</summary>
internal static class SourceReader
{
    private const string Shape = "Schreiben Sie „- { title: \"…\", url: \"https://…\", seen: 2025-12-15 }“.";

    public static ArticleSource? Read(YamlValue value, Action<int, string, string> complain)
    {
        if (value is not YamlValue.Map map)
        {
            complain(value.Line, "Eine Quelle besteht nicht aus title und url.", Shape);
            return null;
        }

        string title = "", url = "", seen = "";
        foreach (var (key, entry) in map.Entries)
        {
            var text = (entry as YamlValue.Text)?.Value.Trim() ?? "";
            switch (key.Value)
            {
                case "title": title = text; break;
                case "url": url = text; break;
                case "seen": seen = text; break;
                default: complain(key.Line, $"Den Schlüssel „{key.Value}“ gibt es bei Quellen nicht.", Shape); return null;
            }
        }

        return Check(map.Line, title, url, seen, complain);
    }

    private static ArticleSource? Check(int line, string title, string url, string seen, Action<int, string, string> complain)
    {
        DateOnly day = default;
        if (title.Length == 0)
            complain(line, "Einer Quelle fehlt der Titel.", Shape);
        else if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            complain(line, $"Die Adresse „{url}“ einer Quelle beginnt nicht mit http:// oder https://.", Shape);
        else if (seen.Length > 0 && !ArticleDate.TryFirstDay(seen, out day))
            complain(line, $"„{seen}“ ist kein Datum.", "Schreiben Sie „seen: 2025-12-15“ oder „seen: 2025-12“.");
        else
            return new ArticleSource(title, address, seen.Length > 0 ? day : null);
        return null;
    }
}
