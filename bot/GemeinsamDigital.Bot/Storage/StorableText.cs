// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>
/// Text as both databases keep it. PostgreSQL refuses NUL, and neither database can hold half of a surrogate pair
/// (an emoji cut in two); each becomes U+FFFD, so that the two stores give back the same.
/// </summary>
internal static class StorableText
{
    public static string From(string text) => IsStorable(text) ? text : Mend(text);

    private static bool IsStorable(ReadOnlySpan<char> text)
    {
        if (text.Contains('\0'))
            return false;
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is var at and >= 0)
        {
            if (Rune.DecodeFromUtf16(text[at..], out _, out var length) != System.Buffers.OperationStatus.Done)
                return false;
            text = text[(at + length)..];
        }

        return true;
    }

    private static string Mend(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            mended.Append((rune.Value == 0 ? Rune.ReplacementChar : rune).ToString());
        return mended.ToString();
    }
}
