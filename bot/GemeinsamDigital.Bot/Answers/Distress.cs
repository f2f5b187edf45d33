// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Bot.Answers;

/// <summary>
/// Three articles for people in danger. Their text stands alone, without buttons, and they come before whatever else is going on.
/// </summary>
internal static class Distress
{
    private const int LongestSentence = 100;

    public static bool Is(string? articleId) => articleId is "krise-hilfe" or "notfall" or "gewalt-hilfe";

    /// <summary>Whoever may be in danger is not asked to choose. "Diebstahl melden" may be; whoever says "ich" and "mein" probably is.</summary>
    public static ScoredArticle? Among(IReadOnlyList<ScoredArticle> choices, string message) =>
        Is(choices[0].Article.Id) ? choices[0]
        : SpeaksOfItself(WholeMessage.Normalize(message)) ? choices.FirstOrDefault(choice => Is(choice.Article.Id))
        : null;

    /// <summary>"Was ist die Kiezbox? Ich will nicht mehr leben": what comes beside it does not matter.</summary>
    public static Article? InASentence(string message, Func<string, Article?> phrased)
    {
        foreach (var range in message.AsSpan().SplitAny(".!?;\n"))
        {
            var sentence = message[range].Trim();
            if (sentence.Length is > 0 and <= LongestSentence && SpeaksOfItself(WholeMessage.Normalize(sentence)) && phrased(sentence) is { } article && Is(article.Id))
                return article;
        }
        return null;
    }

    /// <summary>"Mein Mann schlägt mich" and "es brennt", but neither "Gewalt gegen Frauen" nor "Die Feuerwehr soll kommen, wenn es brennt".</summary>
    /// <param name="message">In lower case, with single blanks.</param>
    public static bool SpeaksOfItself(string message) =>
        WholeMessage.Contains(message, ConversationTexts.CryWords) && !WholeMessage.Contains(message, ConversationTexts.WishWords);
}
