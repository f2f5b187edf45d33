// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Answers;

/// <summary>The <c>as-of</c> of an article (yyyy, yyyy-MM or yyyy-MM-dd) as people write it: "Dezember 2025".</summary>
internal static class AsOfDate
{
    public static string InWords(string asOf) =>
        DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? DateInWords.Of(day)
        : DateOnly.TryParseExact(asOf, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month.ToString("MMMM yyyy", CultureInfo.CurrentCulture)
        : asOf;
}
