// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;

namespace GemeinsamDigital.Knowledge.Indexing;

/// <summary>What one kind of view makes of each word of the index, and for each of its terms the words it comes from.</summary>
internal sealed class ViewTerms
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly int[] _wordStarts;
    private readonly int[] _words;
    private readonly int[] _termsOfWord;

    private ViewTerms(string[][] termsOfWords)
    {
        _termsOfWord = Array.ConvertAll(termsOfWords, terms => terms.Length);
        var numbers = Array.ConvertAll(termsOfWords, terms => Array.ConvertAll(terms, NumberOf));
        _wordStarts = new int[_numbers.Count + 1];
        foreach (var term in numbers.SelectMany(terms => terms))
            _wordStarts[term + 1]++;
        for (var term = 0; term < _numbers.Count; term++)
            _wordStarts[term + 1] += _wordStarts[term];
        _words = new int[_wordStarts[^1]];
        var next = _wordStarts[..^1];
        for (var word = 0; word < numbers.Length; word++)
        {
            foreach (var term in numbers[word])
                _words[next[term]++] = word;
        }
    }

    public int Count => _numbers.Count;

    /// <returns>-1 if no word has the term.</returns>
    public int Find(string term) => _numbers.GetValueOrDefault(term, -1);

    /// <summary>The words in ascending order; a word that has the term twice stands there twice.</summary>
    public ReadOnlySpan<int> WordsOf(int term) => _words.AsSpan(_wordStarts[term].._wordStarts[term + 1]);

    /// <summary>How many terms the view makes of a word, which is what it adds to the length of a text.</summary>
    public int TermsOf(int word) => _termsOfWord[word];

    public static ViewTerms Of(ViewKind kind, string[] words, ViewAnalyzer analyzer)
    {
        var terms = new string[words.Length][];
        InParallel.Ranges(words.Length, range =>
        {
            var next = range.Start;
            foreach (var ofWord in analyzer.TermsOfFolded(kind, words[range.Start..range.End]))
                terms[next++] = [.. ofWord];
            if (next != range.End)
                throw new InvalidOperationException("A word of the index has no terms.");
        });
        return new ViewTerms(terms);
    }

    private int NumberOf(string term)
    {
        if (!_numbers.TryGetValue(term, out var number))
            _numbers.Add(term, number = _numbers.Count);
        return number;
    }
}
