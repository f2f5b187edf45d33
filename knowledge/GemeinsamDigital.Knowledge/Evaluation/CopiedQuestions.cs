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
    private static readonly string[] Openers =
    [
        "was ist", "was sind", "was war", "was heißt", "was bedeutet", "was bedeuten", "was macht", "was meint", "wer ist", "wer sind", "wo ist",
        "what is", "what s", "what are", "what was", "what does", "who is", "who s", "who are", "where is",
    ];

    private readonly Dictionary<string, QuestionKeys> _keys;
    private readonly ILookup<(string Language, string Key), (Article Article, string Phrasing)> _phrasings;

    public CopiedQuestions(IReadOnlyList<Article> articles)
    {
        _keys = articles.Select(article => article.Language).Distinct().ToDictionary(language => language, language => new QuestionKeys(language));
        _phrasings = articles
            .SelectMany(article => article.Questions.Prepend(article.Title).Select(phrasing => (article, phrasing)))
            .ToLookup(pair => (pair.article.Language, _keys[pair.article.Language].Of(pair.phrasing)));
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
        foreach (var keys in _keys.Values)
            keys.Dispose();
    }

    private IEnumerable<(Article Article, string Phrasing)> Sources(EvaluationQuestion question) =>
        _keys.SelectMany(keys => _phrasings[(keys.Key, keys.Value.Of(question.Text))]);

    private bool AnybodyAsksSo(EvaluationQuestion question)
    {
        if (!_keys.TryGetValue(question.Language, out var keys))
            return false;
        var words = keys.Words(question.Text);
        var content = words.Count(word => !keys.IsFunctionWord(word));
        return words.Count <= LongestBareTerm || content <= 1 || (content <= LongestTerm && Openers.Any(opener => words.Take(2).SequenceEqual(keys.Words(opener))));
    }
}
