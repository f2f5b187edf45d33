// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>Dates that people read are dates in Berlin, wherever the server stands.</summary>
internal static class Berlin
{
    public const string TimeZoneId = "Europe/Berlin";

    public static TimeZoneInfo TimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId);

    public static DateOnly Today(TimeProvider clock) => Day(clock.GetUtcNow());

    public static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, TimeZone).DateTime);

    /// <summary>As German offices write it in tables: "23.11.2026".</summary>
    public static string DayInFigures(DateTimeOffset at) => Day(at).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
