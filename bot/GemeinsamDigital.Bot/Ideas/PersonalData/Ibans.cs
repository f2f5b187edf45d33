// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>International bank account numbers, with or without blanks, whose check digits are right (ISO 13616).</summary>
internal static class Ibans
{
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lengths = (
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BY28 CH21 CY28 CZ24 DE22 DK18 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 HR21 HU28 "
        + "IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 NL18 NO15 PL28 PS29 PT25 QA29 RO24 RS22 "
        + "SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 XK20")
        .Split(' ')
        .ToDictionary(entry => entry[..2], entry => int.Parse(entry.AsSpan(2), provider: null), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<PersonalDataFinding> Find(TokenList tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.IsWord(i) && tokens[i].Length == 2 && !(tokens.IsAttached(i) && tokens.IsNumber(i - 1))
                && End(tokens.Text, tokens[i].Start) is { } end)
                yield return new PersonalDataFinding(PersonalDataKind.Iban, tokens[i].Start, end - tokens[i].Start);
        }
    }

    private static int? End(string text, int start)
    {
        if (!Lengths.TryGetValue(text.AsSpan(start, 2), out var length))
            return null;
        Span<char> characters = stackalloc char[length];
        var at = start;
        for (var count = 0; count < length; at++)
        {
            if (at > start + 1 && at < text.Length - 1 && IsSeparator(text[at]) && char.IsAsciiLetterOrDigit(text[at + 1]))
                continue;
            if (at >= text.Length || !char.IsAsciiLetterOrDigit(text[at]))
                return null;
            characters[count++] = text[at];
        }

        var isWhole = at == text.Length || !char.IsAsciiLetterOrDigit(text[at]);
        return isWhole && Remainder(characters) == 1 ? at : null;
    }

    private static bool IsSeparator(char character) => character is ' ' or '\u00A0' or '\u202F' or '-' or '.';

    private static int Remainder(ReadOnlySpan<char> iban)
    {
        var remainder = 0;
        for (var i = 0; i < iban.Length; i++)
        {
            var character = char.ToUpperInvariant(iban[(i + 4) % iban.Length]);
            remainder = char.IsAsciiDigit(character)
                ? ((remainder * 10) + (character - '0')) % 97
                : ((remainder * 100) + (character - 'A' + 10)) % 97;
        }

        return remainder;
    }
}
