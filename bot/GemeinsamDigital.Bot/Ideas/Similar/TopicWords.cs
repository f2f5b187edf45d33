// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;

namespace GemeinsamDigital.Bot.Ideas.Similar;

/// <summary>Reads ideas: each family of words once, without those that stand in ideas of every kind.</summary>
internal sealed class TopicWords : IDisposable
{
    private const int ShortestFamily = 3;
    private readonly WordFamilies _families;
    private readonly HashSet<string> _ubiquitous;

    public TopicWords(IEnumerable<PublishedIdea> ideas)
    {
        _families = new WordFamilies(ideas.SelectMany(idea => new[] { idea.Title, idea.Description }));
        _ubiquitous = [.. _families.Read(UbiquitousWords()).Select(word => word.Family)];
    }

    /// <returns>Words of the title first.</returns>
    public IReadOnlyList<TopicWord> Of(string title, string description)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. Read(title, isTitle: true).Concat(Read(description, isTitle: false)).Where(word => seen.Add(word.Families[0]))];
    }

    public void Dispose() => _families.Dispose();

    private IEnumerable<TopicWord> Read(string text, bool isTitle) =>
        from word in _families.Read(text)
        where word.NamesATopic && SaysSomething(word.Family)
        let parts = word.Parts.Where(SaysSomething).ToList()
        where word.Parts.Count == 0 || parts.Count > 0
        select new TopicWord(word.Written, isTitle, [.. parts.Prepend(word.Family).Distinct(StringComparer.Ordinal)]);

    private bool SaysSomething(string family) =>
        family.Length >= ShortestFamily && !_ubiquitous.Contains(family) && !family.AsSpan().ContainsAnyInRange('0', '9');

    private static string UbiquitousWords()
    {
        using var stream = typeof(TopicWords).Assembly.GetManifestResourceStream("ubiquitous-words.txt") ?? throw new InvalidOperationException("The list of ubiquitous words is missing.");
        using var reader = new StreamReader(stream);
        return string.Join('\n', reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')));
    }
}
