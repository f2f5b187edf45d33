// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;
using GemeinsamDigital.Knowledge.Lexicon;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>What the editors' lexicon says about words, by the words as questions have them: folded, single ones also in other forms.</summary>
internal sealed class LexiconWords
{
    private readonly Dictionary<string, Meaning> _byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _functionWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> _phrases = new(StringComparer.Ordinal);
    private readonly ViewAnalyzer _analyzer;

    public LexiconWords(IEnumerable<LexiconEntry> entries, ViewAnalyzer analyzer, SoftStopWords stopWords)
    {
        _analyzer = analyzer;
        foreach (var entry in entries)
        {
            var says = analyzer.TermsOf(ViewKind.Words, entry.Says);
            var means = analyzer.TermsOf(ViewKind.Words, entry.Means);
            var topicWords = means.FindAll(word => stopWords.WeightOf(word) == 1);
            if (says.Count > 1)
                Add(new Phrase(says, new Meaning(entry.Means, topicWords)));
            else if (says is [var said] && topicWords.Count > 0)
                _byStem.TryAdd(StemOf(said), new Meaning(entry.Means, topicWords));
            else if (says.Count == 1 && means.Count == 1)
                _functionWords.TryAdd(says[0], means[0]);
        }
    }

    /// <summary>"wat" is "was": dialect and chat spellings of words without a topic. Other words stay as they are.</summary>
    public string Standard(string foldedWord) => _functionWords.GetValueOrDefault(foldedWord, foldedWord);

    /// <returns>Null if the lexicon does not have the word.</returns>
    public Meaning? MeaningOf(string foldedWord) => _byStem.Count == 0 ? null : _byStem.GetValueOrDefault(StemOf(foldedWord));

    /// <summary>The longest phrase that starts at this place of a question.</summary>
    public Phrase? PhraseAt(List<QueryWord> words, int start) => _phrases.TryGetValue(words[start].Folded, out var phrases)
        ? phrases.Find(phrase => start + phrase.Words.Count <= words.Count && phrase.Words.Select((word, i) => words[start + i].Folded == word).All(same => same))
        : null;

    private void Add(Phrase phrase)
    {
        if (!_phrases.TryGetValue(phrase.Words[0], out var same))
            _phrases[phrase.Words[0]] = same = [];
        same.Add(phrase);
        same.Sort((a, b) => b.Words.Count - a.Words.Count);
    }

    private string StemOf(string word) => _analyzer.TermsOf(ViewKind.Light, word) is [var stem] ? stem : word;

    /// <param name="Text">As the editors wrote it.</param>
    /// <param name="TopicWords">Its words, folded, without stop words.</param>
    internal sealed record Meaning(string Text, IReadOnlyList<string> TopicWords);

    /// <param name="Words">Two or more, folded.</param>
    internal sealed record Phrase(IReadOnlyList<string> Words, Meaning Meaning);
}
