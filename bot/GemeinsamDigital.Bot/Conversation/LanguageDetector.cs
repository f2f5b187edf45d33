// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>Tells German from English by their most frequent small words; a loan word proves nothing, so one hit never switches to English.</summary>
internal static class LanguageDetector
{
    private const int EnoughWords = 400;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> German = Words(
        "der die das und ist wie was wer wo ich du mir mich dir eine einen ein nicht kein für mit auf zu zur zum von gibt kann wann warum "
        + "wird werden sind es den dem des bei habe hat haben über auch noch nur oder aber denn wenn ihr wir sie euch man soll muss möchte "
        + "welche welcher welches wofür wozu bitte mein meine dein deine im am als bin bist war");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> English = Words(
        "the is are what how who where when why which and of can do does did my me to for about with you your this that there have has "
        + "it its we they i an be will would should could please tell please from by or if not any get");

    /// <summary>null when the text gives no clear hint.</summary>
    public static string? Detect(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        int german = 0, english = 0, words = 0;
        Span<char> lower = stackalloc char[20];
        foreach (var range in text.AsSpan().SplitAny(" \t\r\n.,;:!?()\"„“”'’/-"))
        {
            var word = text.AsSpan(range);
            if (word.IsEmpty || word.Length > 20)
                continue;
            if (++words > EnoughWords)
                break;
            var length = word.ToLowerInvariant(lower);
            if (German.Contains(lower[..length]) || lower[..length].IndexOfAny("äöüß") >= 0)
                german++;
            if (English.Contains(lower[..length]))
                english++;
        }
        return english >= 2 && english > 2 * german ? BotLanguage.English
            : german >= 1 && german > english ? BotLanguage.German
            : null;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
