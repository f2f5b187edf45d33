// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>
/// Questions that differ only in letter case, umlauts, punctuation and function words have the same key. Words that ask or deny
/// are kept, because they make another question.
/// </summary>
internal sealed class QuestionKeys : IDisposable
{
    private static readonly string[] Askers =
    [
        "wer", "wem", "wen", "was", "wann", "wo", "woher", "wohin", "wie", "wieso", "weshalb", "warum", "wofür", "wozu", "welche", "welcher", "welches", "nicht", "kein", "keine",
        "who", "what", "when", "where", "how", "why", "which", "not", "no",
    ];

    private readonly TextAnalysis _analysis;
    private readonly HashSet<string> _askers;

    public QuestionKeys(string language)
    {
        _analysis = new TextAnalysis(new Vocabulary(new Dictionary<string, int>()), LanguageRules.For(language));
        _askers = [.. Askers.SelectMany(Words)];
    }

    /// <summary>Empty if there is nothing but function words.</summary>
    public string Of(string question) => string.Join(' ', Words(question).Where(word => _askers.Contains(word) || !IsFunctionWord(word)));

    public bool IsFunctionWord(string word) => _analysis.StopWords.Contains(word);

    /// <summary>All words, in lower case and without umlauts.</summary>
    public IReadOnlyList<string> Words(string text) => _analysis.Analyzer.TermsOf(ViewKind.Words, text);

    public void Dispose() => _analysis.Dispose();
}
