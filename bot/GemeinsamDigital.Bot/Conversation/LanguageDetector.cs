// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Conversation;

/// <summary>
/// Tells German from English by small words, typical verbs and endings. German speaks much English ("Open Source", "Feedback"), so loan
/// words prove nothing, and English has to be clearly ahead before the bot changes over. Figures are in ADR 8.
/// </summary>
internal static class LanguageDetector
{
    private const int EnoughWords = 400;
    private const int EnoughForGerman = 2;
    private const int EnoughForEnglish = 3;
    private const int AheadForEnglish = 2;

    /// <summary>null when the text gives no clear hint.</summary>
    public static string? Detect(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Detect(new SpokenWords(text, withQuotes: false)) ?? Detect(new SpokenWords(text, withQuotes: true));

    private static string? Detect(SpokenWords words)
    {
        var (german, english) = (0, 0);
        Span<char> lower = stackalloc char[LanguageWords.Longest];
        for (var count = 0; count < EnoughWords && words.MoveNext(); count++)
        {
            var weight = LanguageWords.Weigh(words.Current, lower);
            german += Math.Max(0, weight);
            english += Math.Max(0, -weight);
        }
        return english >= EnoughForEnglish && english >= german + AheadForEnglish ? BotLanguage.English
            : german >= EnoughForGerman && (german > english || (german == english && english < EnoughForEnglish)) ? BotLanguage.German
            : null;
    }
}
