// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Conversation;

/// <summary>Whether a message has the form of a question to the bot: it ends with a question mark or begins with a question word.</summary>
internal static class QuestionShape
{
    /// <summary>A question is short; whatever is longer is meant as text even if it ends with a question mark. In UTF-16 units.</summary>
    private const int Longest = 200;

    private const string QuestionWords =
        "wer|was|wie|wo|wann|warum|wieso|weshalb|wofür|wozu|woher|wohin|welche|welcher|welches|who|what|how|where|when|why|which";

    public static bool Has(string text) => MayEndWithMark(text) || (IsShort(text) && BeginsWithQuestionWord(text));

    /// <summary>The stricter form, for steps where a person writes freely: only the mark counts there.</summary>
    public static bool MayEndWithMark(string text) => IsShort(text) && text.TrimEnd().EndsWith('?');

    private static bool IsShort(string text) => text.Length <= Longest && !text.Contains('\n', StringComparison.Ordinal);

    private static bool BeginsWithQuestionWord(string text) => WholeMessage.IsOneOf(WholeMessage.Normalize(text).Split(' ', 2)[0], QuestionWords);
}
