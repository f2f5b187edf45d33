// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>Dates as people write them: "23. November 2026", in English "23 November 2026".</summary>
internal static class DateInWords
{
    /// <summary>The day that it was in Berlin.</summary>
    public static string Of(DateTimeOffset at) => Of(Berlin.Day(at));

    public static string Of(DateOnly day) =>
        day.ToString(BotLanguage.Current == BotLanguage.English ? "d MMMM yyyy" : "d. MMMM yyyy", CultureInfo.CurrentCulture);
}
