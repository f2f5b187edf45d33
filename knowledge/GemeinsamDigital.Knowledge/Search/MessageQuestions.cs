// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>Finds out whether a message asks one question or several, and which of its sentences is the question.</summary>
/// <param name="ask">Answers a text; the second argument is the id of the article that was shown before it.</param>
/// <param name="topic">The article that was shown before the message.</param>
internal sealed class MessageQuestions(Func<string, string?, Decision> ask, string? topic)
{
    private const int MaxAnswers = 3;

    public IReadOnlyList<AskedQuestion> Read(string message)
    {
        var whole = new AskedQuestion(message, ask(message, topic));
        if (whole.Decision is Decision.Answer { Confidence: >= DecisionRule.WordForWord })
            return [whole];
        var plain = MessageParts.WithoutCourtesies(message);
        if (plain.Length < message.Length)
            whole = new AskedQuestion(plain, ask(plain, topic));
        var parts = AskParts(MessageParts.Of(plain));
        if (parts.Count == 0)
            return [whole];
        var questions = Different(parts.Where(part => MessageParts.Asks(part.Text)));
        if (questions.Count > 1 && questions.Exists(part => part.Decision is Decision.Answer))
            return questions;
        return whole.Decision is Decision.Answer ? [whole] : [Best(whole, parts)];
    }

    private List<AskedQuestion> AskParts(IReadOnlyList<string> parts)
    {
        var asked = new List<AskedQuestion>();
        var before = topic;
        foreach (var part in parts)
        {
            var decision = ask(part, before);
            // "… and who pays for it?" is about the first half of the message, not about the one before.
            before = decision is Decision.Answer answer ? answer.Best.Article.Id : before == topic ? null : before;
            asked.Add(new AskedQuestion(part, decision));
        }

        return asked;
    }

    /// <summary>Questions with something of their own to show; courtesies are none.</summary>
    private static List<AskedQuestion> Different(IEnumerable<AskedQuestion> parts)
    {
        var different = new List<AskedQuestion>();
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var articles = part.Decision.Shown.Select(article => article.Article).ToList();
            if (articles.Count > 0 && articles[0].Kind != ArticleKind.Talk && !articles.Exists(article => shown.Contains(article.Id)) && different.Count < MaxAnswers)
            {
                different.Add(part);
                shown.UnionWith(articles.Select(article => article.Id));
            }
        }

        return different;
    }

    /// <summary>Long stories hide a short question: an answer to a part is better than a choice for the whole.</summary>
    private static AskedQuestion Best(AskedQuestion whole, List<AskedQuestion> parts) =>
        parts.Where(part => part.Decision is Decision.Answer).MaxBy(part => part.Decision.Confidence)
        ?? (whole.Decision is Decision.Candidates ? whole : parts.LastOrDefault(part => part.Decision is Decision.Candidates) ?? whole);
}
