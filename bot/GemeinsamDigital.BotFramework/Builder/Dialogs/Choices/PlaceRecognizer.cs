// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// Understands a choice by its place in the list. Only when the utterance says nothing else:
/// "ein Problem mit dem Netz" and "Do 01.01.2022" name no place.
/// </summary>
internal static class PlaceRecognizer
{
    /// <returns>The index from 0, or null.</returns>
    public static int? Recognize(string[] words, int count, FindChoicesOptions options)
    {
        string[] telling = [.. words.Where(word => !Words.Fillers.Contains(word))];
        var place = telling switch
        {
            [var word] => PlaceOf(word, options),
            [var word, "one"] when options.RecognizeOrdinals => Words.OrdinalOf(word),
            _ => null,
        };
        return place switch
        {
            -1 when count > 0 => count - 1,
            >= 1 when place <= count => place - 1,
            _ => null,
        };
    }

    private static int? PlaceOf(string word, FindChoicesOptions options) =>
        (options.RecognizeNumbers ? Words.NumberOf(word) : null) ?? (options.RecognizeOrdinals ? Words.OrdinalOf(word) : null);
}
