// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>
/// How long a text may be: in characters as people count them, and in bytes as they are stored, so that a conversation's memory
/// stays within 32 KB whatever the script. German and English reach the characters first.
/// </summary>
internal sealed record TextLimit(int Characters)
{
    public static readonly TextLimit Title = new(120);
    public static readonly TextLimit Description = new(10_000);
    public static readonly TextLimit Paragraph = new(1_000);
    public static readonly TextLimit Line = new(120);
    public static readonly TextLimit Link = new(500);

    private int Bytes => Characters + Math.Max(200, Characters / 8);

    /// <returns>By how many characters the text is too long; 0 when it fits.</returns>
    public int Excess(string text)
    {
        var length = PlainText.Length(text);
        return Fits(text) ? Math.Max(0, length - Characters) : Math.Max(1, length - PlainText.Length(Beginning(text)));
    }

    /// <summary>The longest beginning that fits, up to the end of a word where one is near.</summary>
    public string Beginning(string text)
    {
        if (text.Length <= Characters && Fits(text))
            return text;
        var elements = StringInfo.ParseCombiningCharacters(text);
        var (low, high) = (0, Math.Min(elements.Length, Characters));
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Fits(text[..End(middle)]))
                low = middle;
            else
                high = middle - 1;
        }
        var end = End(low);
        if (end < text.Length && text.LastIndexOfAny([' ', '\n'], Math.Max(0, end - 1)) is var blank && blank > end * 3 / 4)
            end = blank;
        return text[..end].TrimEnd();

        int End(int count) => count >= elements.Length ? text.Length : elements[count];
    }

    private bool Fits(string text) =>
        text.Length <= Bytes && JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes.Length <= Bytes;
}
