// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>All words of the articles, folded, and how often each occurs.</summary>
internal sealed class Vocabulary(IReadOnlyDictionary<string, int> frequencies)
{
    public IEnumerable<string> Words => frequencies.Keys;

    public int Count => frequencies.Count;

    public bool Contains(string word) => frequencies.ContainsKey(word);

    public int FrequencyOf(string word) => frequencies.GetValueOrDefault(word);
}
