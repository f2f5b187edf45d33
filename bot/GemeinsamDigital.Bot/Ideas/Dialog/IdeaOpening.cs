// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.Places;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>"Ich hätte da eine Idee: Solarbänke in Neukölln": what the first sentence already says, so that it is not asked again.</summary>
internal static class IdeaOpening
{
    private const int LongestPlaceOnly = 5;

    /// <returns>Null when the message opens no submission.</returns>
    public static IdeaFields? Read(string text)
    {
        var typed = PlainText.Lines(text);
        if (OpeningCue.Find(typed) is not { } cue)
            return null;
        var fields = new IdeaFields { Type = cue.Type };
        if (BerlinPlaces.FindIn(typed) is { } place)
            fields = PlaceSteps.With(fields, place);
        return WithContent(fields, cue.Content(typed));
    }

    private static IdeaFields WithContent(IdeaFields fields, string content)
    {
        var words = content.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (PlainText.LetterCount(content) < 3 || (words.Length <= LongestPlaceOnly && IsOnlyAPlace(words, fields)))
            return fields;
        var line = PlainText.SingleLine(content);
        return IsOneSentence(line) && TextLimit.Title.Excess(line) == 0
            ? fields with { Title = char.ToUpperInvariant(line[0]) + line[1..].TrimEnd('.', ' ') }
            : fields with { Description = content };
    }

    private static bool IsOnlyAPlace(string[] words, IdeaFields fields) =>
        fields.Bezirk is not null && BerlinPlaces.Recognize(string.Join(' ', words)) is PlaceAnswer.One
        && (words.Length == 1 || WholeMessage.IsOneOf(words[0].ToLowerInvariant(), IdeaTexts.InPlaceWords));

    private static bool IsOneSentence(string line) => line.TrimEnd('.', '!', '?', ' ').AsSpan().IndexOfAny(". ", "! ", "? ") < 0;

    private static int IndexOfAny(this ReadOnlySpan<char> line, params ReadOnlySpan<string> ends)
    {
        foreach (var end in ends)
        {
            if (line.IndexOf(end, StringComparison.Ordinal) is >= 0 and var index)
                return index;
        }
        return -1;
    }
}
