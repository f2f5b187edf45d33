// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Staff.Export;

/// <summary>Writes ideas one after the other, so that any number of them fits.</summary>
internal abstract class ExportFormat(TextWriter output)
{
    public const string Names = "a4-csv|decidim-csv|decidim-json|json";

    protected TextWriter Output => output;

    public static ExportFormat? Named(string name, TextWriter output, bool withContacts) => name switch
    {
        "a4-csv" => new CsvExport(output, [.. A4Columns.All, .. OwnColumns.ForSpreadsheets]),
        "decidim-csv" => new CsvExport(output, [.. DecidimColumns.All, .. OwnColumns.ForSpreadsheets, .. OwnColumns.Contact(withContacts)]),
        "decidim-json" => new JsonExport(output, [.. DecidimColumns.All, .. OwnColumns.Contact(withContacts)]),
        "json" => new JsonExport(output, [.. OwnColumns.ForPrograms, .. OwnColumns.Contact(withContacts)]),
        _ => null,
    };

    public abstract Task BeginAsync();

    public abstract Task WriteAsync(ExportedIdea idea);

    public abstract Task EndAsync();

    /// <summary>ISO 8601 with the offset of Berlin.</summary>
    protected static string Time(DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, Berlin.TimeZone).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
