// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Lexicon;

/// <summary>Reads one file of the lexicon: a list "entries" of maps with says, means, ask and finds.</summary>
internal sealed class LexiconFile(string name, string language, ICollection<ArticleProblem> problems)
{
    private const string Shape = "Schreiben Sie „- { says: \"CDO\", means: \"Chief Digital Officer\", ask: \"Wer ist der CDO?\", finds: wer-ist-cdo }“.";
    private static readonly string[] Keys = ["says", "means", "ask", "finds"];

    /// <summary>An entry with a problem is left out; the others are read.</summary>
    public IReadOnlyList<LexiconEntry> Read(string text)
    {
        try
        {
            if (StrictYaml.Parse(text, 0) is YamlValue.Map { Entries: [{ Key.Value: "entries", Value: YamlValue.Sequence list }] })
                return [.. list.Items.Select(ReadEntry).OfType<LexiconEntry>()];
            Refuse(1, "Die Datei besteht nicht aus einer Liste „entries“.", "Beginnen Sie die Datei mit der Zeile „entries:“.");
        }
        catch (FrontMatterException e)
        {
            Refuse(e.Line, e.Message, e.Mend);
        }

        return [];
    }

    private LexiconEntry? ReadEntry(YamlValue value)
    {
        var texts = value is YamlValue.Map map
            ? map.Entries.ToDictionary(entry => entry.Key.Value, entry => (entry.Value as YamlValue.Text)?.Value.Trim() ?? "", StringComparer.Ordinal)
            : [];
        if (texts.Count != Keys.Length || Keys.Any(key => string.IsNullOrEmpty(texts.GetValueOrDefault(key))))
            Refuse(value.Line, "Ein Eintrag besteht nicht aus says, means, ask und finds.", Shape);
        else if (texts["says"].Split(' ').Length > LexiconEntry.LongestPhrase)
            Refuse(value.Line, $"„{texts["says"]}“ hat mehr als {LexiconEntry.LongestPhrase} Wörter.", "Nehmen Sie nur die Wörter, auf die es ankommt.");
        else
            return new LexiconEntry(language, texts["says"], texts["means"], texts["ask"], texts["finds"]);
        return null;
    }

    private void Refuse(int line, string problem, string mend) => problems.Add(new ArticleProblem(name, line, problem, mend));
}
