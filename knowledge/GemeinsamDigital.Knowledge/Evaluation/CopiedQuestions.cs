// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Evaluation;

/// <summary>
/// Finds evaluation questions that differ from a title or question of an expected article only in letter case, umlauts, punctuation
/// and function words. Articles of all languages count. Words that ask or deny count as words, because they make another question.
/// Not a copy is what anybody would ask like this without having seen the article: one or two words ("kiezbox"), a single word
/// with its function words ("Wie anmelden?"), and the question what a term of up to three words is or means.
/// </summary>
public sealed class CopiedQuestions : IDisposable
{
    private const int LongestTerm = 3;
    private const int LongestBareTerm = 2;
    private static readonly string[] Askers =
    [
        "wer", "wem", "wen", "was", "wann", "wo", "woher", "wohin", "wie", "wieso", "weshalb", "warum", "wofür", "wozu", "welche", "welcher", "welches", "nicht", "kein", "keine",
        "who", "what", "when", "where", "how", "why", "which", "not", "no",
    ];
    private static readonly string[] Openers =
    [
        "was ist", "was sind", "was war", "was heißt", "was bedeutet", "was bedeuten", "was macht", "wer ist", "wer sind", "wo ist",
        "what is", "what s", "what are", "what was", "what does", "who is", "who s", "who are", "where is",
    ];

    private readonly Dictionary<string, TextAnalysis> _analyses;
    private readonly Dictionary<string, HashSet<string>> _stopWords;
    private readonly Dictionary<string, HashSet<string>> _fillers;
    private readonly ILookup<string, (Article Article, string Phrasing)> _phrasings;

    public CopiedQuestions(IReadOnlyList<Article> articles)
    {
        _analyses = articles.Select(article => article.Language).Distinct().ToDictionary(language => language, language => new TextAnalysis(new Vocabulary(new Dictionary<string, int>()), LanguageRules.For(language)));
        _stopWords = _analyses.ToDictionary(pair => pair.Key, pair => pair.Value.Rules.StopWords.SelectMany(word => Words(word, pair.Key)).ToHashSet());
        _fillers = _stopWords.ToDictionary(pair => pair.Key, pair => pair.Value.Except(Askers.SelectMany(word => Words(word, pair.Key))).ToHashSet());
        _phrasings = articles
            .SelectMany(article => article.Questions.Prepend(article.Title).Select(phrasing => (article, phrasing)))
            .ToLookup(pair => Key(pair.phrasing, pair.article.Language));
    }

    /// <returns>At most one per question.</returns>
    public IEnumerable<CopiedQuestion> Find(IEnumerable<EvaluationQuestion> questions) =>
        from question in questions
        where !AnybodyAsksSo(question)
        let copy = Sources(question).FirstOrDefault(source => question.Expected.Count == 0 || question.Expected.Contains(source.Article.Id))
        where copy.Article is not null
        select new CopiedQuestion(question, copy.Article, copy.Phrasing);

    public void Dispose()
    {
        foreach (var analysis in _analyses.Values)
            analysis.Dispose();
    }

    private IEnumerable<(Article Article, string Phrasing)> Sources(EvaluationQuestion question) =>
        _analyses.Keys.SelectMany(language => _phrasings[Key(question.Text, language)].Where(source => source.Article.Language == language));

    private bool AnybodyAsksSo(EvaluationQuestion question)
    {
        if (!_analyses.ContainsKey(question.Language))
            return false;
        var words = Words(question.Text, question.Language);
        var content = words.Count(word => !_stopWords[question.Language].Contains(word));
        return words.Count <= LongestBareTerm || content <= 1 || (content <= LongestTerm && Openers.Any(opener => words.Take(2).SequenceEqual(Words(opener, question.Language))));
    }

    private string Key(string text, string language) => string.Join(' ', Words(text, language).Where(word => !_fillers[language].Contains(word)));

    private List<string> Words(string text, string language) => _analyses[language].Analyzer.TermsOf(ViewKind.Words, text);
}
