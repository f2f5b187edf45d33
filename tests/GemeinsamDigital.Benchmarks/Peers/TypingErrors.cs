// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using GemeinsamDigital.Knowledge.Evaluation;

namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>One typing error in one longer word of a question; the same in every run.</summary>
internal static partial class TypingErrors
{
    private const string Letters = "enisratdhulcgmobwfkz";

    public static EvaluationQuestion In(EvaluationQuestion question) => question with { Text = In(question.Text, Seed(question.Id)) };

    private static string In(string text, int seed)
    {
        var random = new Random(seed);
        var words = LongerWords().Matches(text);
        if (words.Count == 0)
            return text;
        var word = words[random.Next(words.Count)];
        return $"{text[..word.Index]}{Mistyped(word.Value, random)}{text[(word.Index + word.Length)..]}";
    }

    private static string Mistyped(string word, Random random)
    {
        var at = random.Next(1, word.Length - 1);
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, $"{Letters[random.Next(Letters.Length)]}"),
            2 => $"{word[..at]}{Letters[random.Next(Letters.Length)]}{word[(at + 1)..]}",
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }

    /// <summary>FNV-1a; a string's own hash code differs from run to run.</summary>
    private static int Seed(string id) => (int)id.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u);

    [GeneratedRegex(@"\p{L}{5,}")]
    private static partial Regex LongerWords();
}
