// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>What makes a text unusable, or usable only after a second thought. Every refusal names its reason and a repair.</summary>
internal static class TextCheck
{
    private const int ShoutingLetters = 15;

    /// <summary>A reason for which the text cannot be an answer; null when there is none.</summary>
    /// <param name="text">As much of it as fits, so that the beginning of a longer one is an answer as well.</param>
    public static string? WhyNot(string text, int letters, string tooShort) =>
        PlainText.LetterCount(text) >= letters ? null
        : text.Length > 0 && !text.Any(char.IsLetterOrDigit) ? IdeaTexts.OnlyEmoji
        : tooShort;

    public static bool IsShouting(string text)
    {
        var letters = text.Where(char.IsLetter).ToList();
        return letters.Count >= ShoutingLetters && letters.Count(char.IsUpper) * 10 >= letters.Count * 8;
    }

    /// <summary>The address when the text is nothing else.</summary>
    public static string? LinkAlone(string text) => text.Contains(' ', StringComparison.Ordinal) ? null : WebLink.Read(text);
}
