// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>Dates as editors write them: a day, a month or a year.</summary>
internal static class ArticleDate
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    public static bool IsValid(string text) => TryFirstDay(text, out _);

    public static bool TryFirstDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>"2027-03" ends on 31 March 2027.</summary>
    public static bool TryLastDay(string text, out DateOnly day)
    {
        if (!TryFirstDay(text, out day))
            return false;
        day = text.Length switch
        {
            4 => day.AddYears(1).AddDays(-1),
            7 => day.AddMonths(1).AddDays(-1),
            _ => day,
        };
        return true;
    }
}
