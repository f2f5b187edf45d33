// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>3.5.1985, 03/05/85, 1985-05-03, 3. Mai 1985, 3 May 1985, May 3rd, 1985; the year may be missing behind the name of a month.</summary>
internal static class WrittenDate
{
    private static readonly WordSet Months = new("""
        januar jänner februar märz maerz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep
        sept okt nov dez january february march may june july october december oct dec
        """);
    private static readonly WordSet Ordinals = new("st nd rd th");

    public static bool IsMonth(TokenList tokens, int i) => tokens.IsWord(i, Months);

    /// <returns>The last token of the date that starts at a token, or null.</returns>
    public static int? End(TokenList tokens, int i)
    {
        if (tokens.IsAttached(i) && (tokens.IsNumber(i - 1) || tokens.IsWord(i - 1)))
            return null;
        if (IsMonth(tokens, i) && IsInRange(tokens, i + 1, 1, 31))
            return YearEnd(tokens, OrdinalEnd(tokens, i + 1)) ?? OrdinalEnd(tokens, i + 1);
        return tokens.IsNumber(i) ? InDigits(tokens, i) ?? WithMonth(tokens, i) : null;
    }

    private static int? InDigits(TokenList tokens, int i)
    {
        var separator = tokens[i + 1].Kind == TokenKind.Symbol ? tokens.Span(i + 1)[0] : ' ';
        if (separator is not ('.' or '/' or '-') || !tokens.IsSymbol(i + 3, separator)
            || tokens.StartsLine(i + 2) || tokens.StartsLine(i + 4))
            return null;
        var isYearFirst = IsYear(tokens, i) && IsInRange(tokens, i + 2, 1, 12) && IsInRange(tokens, i + 4, 1, 31);
        var isDayFirst = IsInRange(tokens, i, 1, 31) && IsInRange(tokens, i + 2, 1, 31)
            && (IsYear(tokens, i + 4) || tokens[i + 4].Length == 2);
        return isYearFirst || (isDayFirst && tokens.IsNumber(i + 4)) ? i + 4 : null;
    }

    private static int? WithMonth(TokenList tokens, int i)
    {
        if (!IsInRange(tokens, i, 1, 31))
            return null;
        var month = OrdinalEnd(tokens, i) + 1;
        month += tokens.IsSymbol(month, '.') || tokens.IsWord(month) && tokens.Span(month) is "of" ? 1 : 0;
        if (!IsMonth(tokens, month))
            return null;
        var end = tokens.IsSymbol(month + 1, '.') && YearEnd(tokens, month + 1) is not null ? month + 1 : month;
        return YearEnd(tokens, end) ?? month;
    }

    private static int OrdinalEnd(TokenList tokens, int i) => tokens.IsAttached(i + 1) && tokens.IsWord(i + 1, Ordinals) ? i + 1 : i;

    private static int? YearEnd(TokenList tokens, int before) =>
        IsYear(tokens, before + 1) ? before + 1
        : tokens.IsSymbol(before + 1, ',') && IsYear(tokens, before + 2) ? before + 2
        : null;

    private static bool IsYear(TokenList tokens, int i) => tokens[i].Length == 4 && IsInRange(tokens, i, 1890, 2099);

    private static bool IsInRange(TokenList tokens, int i, int least, int most) =>
        tokens.IsNumber(i) && tokens[i].Length <= 4 && int.Parse(tokens.Span(i), CultureInfo.InvariantCulture) is var number
            && number >= least && number <= most;
}
