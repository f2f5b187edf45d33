// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Conversation;

/// <summary>
/// Thanks, a greeting or a farewell in whatever polite wording: all words are polite, and one of them says which it is.
/// "Danke, was kostet das?" has other words in it and stays a question.
/// </summary>
internal static class Courtesy
{
    private const int MostWords = 12;

    private static readonly (Command Command, Func<string> Words)[] Table =
    [
        (Command.Thanks, () => ConversationTexts.ThanksWords),
        (Command.Goodbye, () => ConversationTexts.GoodbyeWords),
        (Command.Hello, () => ConversationTexts.GreetingWords),
    ];

    /// <param name="message">A message from <see cref="WholeMessage.Normalize"/>.</param>
    public static Command Of(string message)
    {
        var words = message.Split([' ', '.', '!', ';', ':'], MostWords + 1, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords || !words.All(IsPolite))
            return Command.None;
        return Table.FirstOrDefault(row => words.Any(word => WholeMessage.IsOneOf(word, row.Words()))).Command;
    }

    private static bool IsPolite(string word) =>
        WholeMessage.IsOneOf(word, ConversationTexts.PoliteWords) || Table.Any(row => WholeMessage.IsOneOf(word, row.Words()));
}
