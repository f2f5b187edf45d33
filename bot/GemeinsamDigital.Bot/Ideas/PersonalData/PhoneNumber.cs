// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>A row of digits as people group them: with blanks, brackets, hyphens, dots and strokes.</summary>
/// <param name="FirstGroup">How many digits stand before the first separator.</param>
/// <param name="Last">The token that ends it.</param>
internal sealed record PhoneNumber(string Digits, bool IsInternational, int FirstGroup, bool IsDate, int Last)
{
    private const int MostDigits = 16;
    private const int FewestBeforeAnother = 9;
    private static readonly WordSet Units = new("uhr tage tagen wochen euro minuten stunden jahre jahren days times hours");

    public bool HasAreaCode => Digits[0] == '0' && FirstGroup >= 3 && Digits[1] != '0';

    public bool IsOfAService => National.Length > 4 && National[..4] is "0800" or "0180" or "0900" or "0137";

    private string National => Digits.StartsWith("0049", StringComparison.Ordinal) ? string.Concat("0", Digits.AsSpan(4))
        : IsInternational && Digits.StartsWith("49", StringComparison.Ordinal) ? string.Concat("0", Digits.AsSpan(2))
        : Digits;

    public static PhoneNumber? Read(TokenList tokens, int start, int mostTokens)
    {
        var digits = new StringBuilder();
        var at = tokens.IsNumber(start) ? start : start + 1;
        var groups = new List<int>();
        var last = start;
        while (at >= 0 && at < start + mostTokens && tokens.IsNumber(at) && digits.Length + tokens[at].Length <= MostDigits)
        {
            if (groups.Count > 0 && !Continues(tokens, at, digits.Length))
                break;
            digits.Append(tokens.Span(at));
            groups.Add(tokens[at].Length);
            last = at;
            at = NextGroup(tokens, at + 1);
        }

        if (groups.Count == 0 || (tokens.IsNumber(at) && tokens.IsAttached(at) && last == start))
            return null;
        var isInternational = tokens.IsSymbol(start, '+') || tokens.Span(start).StartsWith("00", StringComparison.Ordinal);
        if (tokens.IsSymbol(start, '(') && !ClosesAfter(tokens, start + 1))
            return null;
        return new PhoneNumber(digits.ToString(), isInternational, groups[0], IsDateLike(tokens, start, groups)
            || AreYears(digits.ToString(), groups), last);
    }

    /// <returns>The next group of digits behind the separators that may stand there; -1 if none follows.</returns>
    private static int NextGroup(TokenList tokens, int i)
    {
        for (var separators = 0; separators <= 4 && !tokens.StartsLine(i); separators++, i++)
        {
            if (tokens.IsNumber(i))
                return i;
            var mayBeLoose = tokens.IsHyphen(i) || tokens.IsSymbol(i, '/') || tokens.IsSymbol(i, '(') || tokens.IsSymbol(i, ')');
            var isDot = tokens.IsSymbol(i, '.') && tokens.IsAttached(i) && tokens.IsAttached(i + 1);
            if (!mayBeLoose && !isDot)
                return -1;
        }

        return -1;
    }

    /// <summary>A second number with its own area code, or a word with its own number, does not belong to the first.</summary>
    private static bool Continues(TokenList tokens, int at, int digitsBefore)
    {
        if (digitsBefore < FewestBeforeAnother || tokens.IsAttached(at))
            return true;
        var isCounted = tokens[at].Length <= 2 && (tokens.IsCapitalised(at + 1) || tokens.IsWord(at + 1, Units))
            && !tokens.StartsLine(at + 1);
        return tokens.Span(at)[0] != '0' && !isCounted && digitsBefore < 13;
    }

    private static bool ClosesAfter(TokenList tokens, int number)
    {
        var at = tokens[number].Length == 1 ? number + 1 : number;
        return tokens.IsNumber(at) && tokens[at].Length <= 6 && tokens.IsSymbol(at + 1, ')');
    }

    private static bool AreYears(string digits, List<int> groups) => groups is [4, 4]
        && digits[..2] is "19" or "20" && digits[4..6] is "19" or "20";

    private static bool IsDateLike(TokenList tokens, int start, List<int> groups) =>
        groups is [<= 2, <= 2, 2 or 4] or [4, 2, 2] or [<= 2, <= 2, 4, ..] && !tokens.IsSymbol(start, '(') && !tokens.IsSymbol(start, '+');
}
