// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Bot.Ideas;

/// <summary>
/// The secret half of a receipt: 12 characters of Crockford's base 32 (60 random bits), in groups of four.
/// Letters that people misread (I, L, O) are accepted as the digits they look like.
/// </summary>
internal static partial class ReceiptCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 12;

    public static string New() => Dashed(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>As it is shown.</summary>
    public static string Dashed(string normalized) => $"{normalized.AsSpan(0, 4)}-{normalized.AsSpan(4, 4)}-{normalized.AsSpan(8, 4)}";

    /// <summary>The code as written by a person, without dashes and blanks; null when it cannot be one.</summary>
    public static string? Normalize(string typed)
    {
        var letters = new StringBuilder(Length);
        foreach (var typedLetter in typed.ToUpperInvariant())
        {
            if (typedLetter is '-' or '–' or ' ' or '.')
                continue;
            var letter = typedLetter switch { 'I' or 'L' => '1', 'O' => '0', _ => typedLetter };
            if (!Alphabet.Contains(letter, StringComparison.Ordinal) || letters.Length == Length)
                return null;
            letters.Append(letter);
        }
        return letters.Length == Length ? letters.ToString() : null;
    }

    /// <summary>Whether a message is surely a code and no word of twelve letters: it has the dashes, or a digit.</summary>
    public static bool HasItsForm(string text) => Pattern().Match(text.Trim()) is { Success: true } match && match.Length == text.Trim().Length
        || (text.Any(char.IsAsciiDigit) && text.Any(char.IsLetter) && text.Trim().Length == Length);

    /// <summary>The code that is the whole text or stands in it with its dashes, normalised; null when there is none.</summary>
    public static string? Find(string text) => Normalize(text) ?? Normalize(Pattern().Match(text).Value);

    /// <summary>SHA-256 over reference and code. 60 random bits need no slow hash; the reference makes equal codes differ.</summary>
    public static string Hash(string reference, string normalizedCode) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{reference}:{normalizedCode}")));

    public static bool Matches(Idea idea, string normalizedCode) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(idea.CodeHash),
            Encoding.ASCII.GetBytes(Hash(idea.Reference, normalizedCode)));

    [GeneratedRegex(@"\b[0-9A-Z]{4}[-–][0-9A-Z]{4}[-–][0-9A-Z]{4}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
