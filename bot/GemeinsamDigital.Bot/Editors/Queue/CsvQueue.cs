// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Editors.Queue;

/// <summary>For spreadsheets as they open here: semicolons, a byte order mark, and no cell that is taken for a formula.</summary>
internal sealed class CsvQueue(TextWriter output) : QueueFormat(output)
{
    private const string Head = "\uFEFFid;status;kind;article;language;times;first;last;question;remark\r\n";

    public override Task BeginAsync() => Output.WriteAsync(Head);

    public override Task WriteAsync(QueueEntry entry) => Output.WriteAsync(string.Join(
        ';',
        [
            Number(entry.Id), entry.Done ? "done" : "open", Cell(entry.Kind), Cell(entry.Article), Cell(entry.Language), Number(entry.Times),
            Time(entry.FirstAt), Time(entry.LastAt), Cell(entry.Question), Cell(entry.Remark),
        ]) + "\r\n");

    public override Task EndAsync() => Task.CompletedTask;

    internal static string Cell(string text)
    {
        // A leading apostrophe is how spreadsheets are told that this is text.
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? $"'{text}" : text;
        return safe.AsSpan().ContainsAny(";\"\r\n") || safe.StartsWith('\'') ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
