// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;

namespace GemeinsamDigital.Bot.Operations.Retention;

/// <summary>A row whose time is over.</summary>
/// <param name="Version">Another one when somebody changed the row since it was found; then it stays.</param>
/// <param name="Key">What identifies it, and whose parts differ by purpose; empty where there is no such part.</param>
internal sealed record DueRow(long Version, string Key, string Key2, string Key3)
{
    /// <summary>A row with <c>since, version, key, key2, key3</c>.</summary>
    public static DueRow Read(DbDataReader row) => new(row.GetInt64(1), row.GetString(2), row.GetString(3), row.GetString(4));
}
