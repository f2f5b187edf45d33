// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How well an utterance names one title.</summary>
internal static class TitleMatch
{
    public const float Literal = 1f;

    /// <summary>Nothing else was said, apart from "bitte" and the like.</summary>
    public const float Alone = 0.95f;
    private const float Contained = 0.9f;
    private const float Beginning = 0.8f;
    private const float Misspelt = 0.7f;
    private const int ShortestBeginning = 3;

    /// <returns>0 when the title is not meant.</returns>
    public static float Score(string[] said, string[] title)
    {
        if (title.Length == 0 || said.Length == 0)
            return 0;
        if (said.SequenceEqual(title))
            return Literal;
        // "alles außer Konto" names the one choice that is not wanted.
        if (said.Any(Words.Negations.Contains))
            return 0;

        string[] telling = [.. said.Where(word => !Words.Fillers.Contains(word))];
        if (telling.SequenceEqual(title.Where(word => !Words.Fillers.Contains(word))) && telling.Length > 0)
            return Alone;
        if (Contains(said, title, (word, wanted) => word == wanted))
            return Contained;
        if (telling.Length > 0 && Contains(title, telling, IsBeginningOf))
            return Beginning;

        return Contains(said, title, WordDistance.IsAtMostOne) ? Misspelt : 0;
    }

    /// <summary>All words of the shorter text are found in the longer one, in their order.</summary>
    private static bool Contains(string[] longer, string[] shorter, Func<string, string, bool> matches)
    {
        var found = 0;
        foreach (var word in longer)
        {
            if (found < shorter.Length && matches(word, shorter[found]))
                found++;
        }

        return found == shorter.Length;
    }

    private static bool IsBeginningOf(string word, string said) =>
        word == said || (said.Length >= ShortestBeginning && word.StartsWith(said, StringComparison.Ordinal));
}
