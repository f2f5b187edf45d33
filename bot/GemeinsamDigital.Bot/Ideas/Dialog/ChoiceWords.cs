// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>How people name one of a few things: by its name, or by one of its words.</summary>
internal static class ChoiceWords
{
    /// <param name="message">From <see cref="WholeMessage.Normalize"/>.</param>
    public static bool Names(string message, string name)
    {
        var normalizedName = WholeMessage.Normalize(name);
        return message == normalizedName
            || message.Split(' ').Any(word => word.Length >= 4 && normalizedName.Split(' ').Any(part => IsSameWord(word, part)));
    }

    /// <summary>The numbers in a message that holds nothing but numbers and what stands between them.</summary>
    public static IReadOnlyList<int> Numbers(string message)
    {
        var words = message.Split([' ', ',', ';', '+', '/', '.', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("und" or "and")).ToList();
        var numbers = words.Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        return numbers.Contains(0) ? [] : numbers;
    }

    /// <summary>Equal, or one is the start of the other by a German ending ("Projekte", "Veranstaltung").</summary>
    private static bool IsSameWord(string word, string part) =>
        word == part
        || (word.StartsWith(part, StringComparison.Ordinal) && word.Length - part.Length <= 2 && part.Length >= 4)
        || (part.StartsWith(word, StringComparison.Ordinal) && word.Length >= 6);
}
