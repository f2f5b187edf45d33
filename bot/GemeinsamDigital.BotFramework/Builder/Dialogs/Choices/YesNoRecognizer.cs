// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// Understands a plain yes or no in German and English. Every word must belong to it: "ja, aber …" is a beginning, not an answer.
/// </summary>
internal static class YesNoRecognizer
{
    private static readonly FrozenSet<string> Yes = Set(
        "ja jaja jo joa jep jepp jup jupp jawohl jawoll jau klar klaro logo ok okay okey oki einverstanden super "
        + "yes yep yeah yup yea sure ✅ ✔ 👍 👌");

    /// <summary>Yes by themselves, no after "nicht": "stimmt nicht".</summary>
    private static readonly FrozenSet<string> Agreement = Set(
        "gern gerne passt genau stimmt richtig korrekt sicher gut natuerlich unbedingt selbstverstaendlich absolut definitiv auf_jeden_fall "
        + "right correct fine good absolutely definitely");

    private static readonly FrozenSet<string> No = Set(
        "nein nee ne noe nope nop neee niemals nie keinesfalls keineswegs auf_keinen_fall auf_gar_keinen_fall no nah never no_way 👎 ❌ ✖");

    private static readonly FrozenSet<string> Courtesy = Set(
        "bitte danke dank vielen schoen na ach oh doch mal so das es ist alles sehr geht schon lieber please thanks thank you thats that is it all");

    private static readonly (string Words, string AsOne)[] Phrases =
    [
        ("auf gar keinen fall", "auf_gar_keinen_fall"), ("auf keinen fall", "auf_keinen_fall"), ("auf jeden fall", "auf_jeden_fall"), ("no way", "no_way"),
        // Neither of them says yes.
        ("na ja", "naja"), ("alles gut", "alles_gut"),
    ];

    /// <returns>Null when it is neither, or both.</returns>
    public static bool? Recognize(string? text)
    {
        var words = WithPhrases(Utterance.WordsOf(text));
        // "aber gerne", "aber ja" – only in front; further on "aber" announces a condition.
        if (words is ["aber", .. var rest])
            words = rest;

        var isNegated = words.Any(word => word is "nicht" or "not");
        if (words.Length == 0 || !words.All(word => IsKnown(word) || word is "nicht" or "not"))
            return null;

        return (IsYes: words.Any(Yes.Contains), IsNo: words.Any(No.Contains), Agrees: words.Any(Agreement.Contains), isNegated) switch
        {
            (false, true, false, _) => false,
            (false, _, _, true) => false,
            (true, false, _, false) or (_, false, true, false) => true,
            _ => null,
        };
    }

    private static bool IsKnown(string word) => Yes.Contains(word) || No.Contains(word) || Agreement.Contains(word) || Courtesy.Contains(word);

    private static string[] WithPhrases(string[] words)
    {
        var text = $" {string.Join(' ', words)} ";
        foreach (var (phrase, asOne) in Phrases)
            text = text.Replace($" {phrase} ", $" {asOne} ", StringComparison.Ordinal);

        return text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
