// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>The keys of the front matter, read with complaints instead of exceptions.</summary>
internal sealed class ArticleFields(YamlValue.Map map, Action<int, string, string> complain)
{
    public static readonly IReadOnlyList<string> Known =
        ["id", "kind", "title", "questions", "keywords", "sources", "as-of", "review-by", "status", "follow-ups"];

    private readonly Dictionary<string, YamlValue> _values = map.Entries.ToDictionary(e => e.Key.Value, e => e.Value, StringComparer.Ordinal);

    public int LineOf(string key) => _values.TryGetValue(key, out var value) ? value.Line : map.Line;

    public void RefuseUnknownKeys()
    {
        foreach (var key in map.Entries.Select(e => e.Key).Where(key => !Known.Contains(key.Value)))
            complain(key.Line, $"Den Schlüssel „{key.Value}“ gibt es nicht.", $"Erlaubt sind: {string.Join(", ", Known)}.");
    }

    public string RequiredText(string key)
    {
        var text = Text(key);
        if (text.Length == 0)
            complain(LineOf(key), $"Die Angabe „{key}“ fehlt oder ist leer.", $"Ergänzen Sie im Kopf eine Zeile „{key}: …“.");
        return text;
    }

    public string Text(string key)
    {
        switch (_values.GetValueOrDefault(key))
        {
            case null:
                return "";
            case YamlValue.Text text:
                return text.Value.Trim();
            case var other:
                complain(other.Line, $"Die Angabe „{key}“ ist kein einfacher Text.", $"Schreiben Sie „{key}: …“ in eine Zeile; Texte mit Doppelpunkt in \"…\".");
                return "";
        }
    }

    public IReadOnlyList<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var item in Items(key))
        {
            if (item is YamlValue.Text { Value: var text } && !string.IsNullOrWhiteSpace(text))
                texts.Add(text.Trim());
            else
                complain(item.Line, $"Ein Eintrag von „{key}“ ist kein einfacher Text.", "Setzen Sie den Eintrag in \"…\".");
        }

        return texts;
    }

    public IReadOnlyList<YamlValue> Items(string key)
    {
        switch (_values.GetValueOrDefault(key))
        {
            case YamlValue.Sequence list:
                return list.Items;
            case null or YamlValue.Text { Value: "" }:
                return [];
            case var other:
                complain(other.Line, $"Die Angabe „{key}“ ist keine Liste.", "Beginnen Sie jeden Eintrag in einer eigenen Zeile mit „- “.");
                return [];
        }
    }
}
