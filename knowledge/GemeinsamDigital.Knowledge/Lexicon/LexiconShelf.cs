// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Lexicon;

/// <summary>The folder of the lexicon, read again and again; a file that breaks keeps the entries that it had when it was last in order.</summary>
/// <param name="folder">Holds de.yaml and en.yaml; what is missing has no entries.</param>
internal sealed class LexiconShelf(string folder)
{
    private const int MaxBytes = 256 * 1024;
    private static readonly string[] Languages = ["de", "en"];
    private readonly Dictionary<string, IReadOnlyList<LexiconEntry>> _last = new(StringComparer.Ordinal);

    public IReadOnlyList<LexiconEntry> Read(ICollection<ArticleProblem> problems) => [.. Languages.SelectMany(language => Read(language, problems))];

    private IReadOnlyList<LexiconEntry> Read(string language, ICollection<ArticleProblem> problems)
    {
        var met = new List<ArticleProblem>();
        var entries = ReadFile(Path.Combine(folder, $"{language}.yaml"), $"../lexicon/{language}.yaml", language, met);
        var isBroken = met.Count > 0 && entries.Count == 0 && _last.ContainsKey(language);
        foreach (var problem in met)
            problems.Add(problem with { OldVersionStays = isBroken });
        return isBroken ? _last[language] : _last[language] = entries;
    }

    private static IReadOnlyList<LexiconEntry> ReadFile(string file, string name, string language, List<ArticleProblem> problems)
    {
        try
        {
            var info = new FileInfo(file);
            if (!info.Exists)
                return [];
            if (info.Length <= MaxBytes)
                return new LexiconFile(name, language, problems).Read(File.ReadAllText(file));
            problems.Add(new(name, 0, "Die Datei ist zu groß.", $"Kürzen Sie sie auf höchstens {MaxBytes / 1024} KB."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(name, 0, "Die Datei lässt sich nicht öffnen.", "Prüfen Sie, ob sie gelesen werden darf."));
        }

        return [];
    }
}
