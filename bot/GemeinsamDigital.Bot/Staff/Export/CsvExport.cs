// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace GemeinsamDigital.Bot.Staff.Export;

internal sealed class CsvExport(TextWriter output, IReadOnlyList<Column> columns) : ExportFormat(output)
{
    public override Task BeginAsync() => Output.WriteAsync(Csv.ByteOrderMark + Csv.Row(columns.Select(column => column.Name)));

    public override Task WriteAsync(ExportedIdea idea) => Output.WriteAsync(Csv.Row(columns.Select(column => Text(column.Value(idea)))));

    public override Task EndAsync() => Task.CompletedTask;

    private static string Text(object? value) => value switch
    {
        null => "",
        bool yes => yes ? "true" : "false",
        DateTimeOffset at => Time(at),
        IEnumerable<string> texts => string.Join(", ", texts),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
