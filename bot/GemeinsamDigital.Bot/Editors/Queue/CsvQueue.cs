// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Staff.Export;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Editors.Queue;

/// <summary>For spreadsheets as they open here: semicolons, a byte order mark, and no cell that is taken for a formula.</summary>
internal sealed class CsvQueue(TextWriter output) : QueueFormat(output)
{
    private const string Head = "\uFEFFid;status;kind;article;language;times;first;last;question;remark\r\n";

    public override Task BeginAsync() => Output.WriteAsync(Head);

    public override Task WriteAsync(QueueEntry entry) => Output.WriteAsync(Csv.Row(
    [
        Number(entry.Id), entry.Done ? "done" : "open", entry.Kind, entry.Article, entry.Language, Number(entry.Times),
        Time(entry.FirstAt), Time(entry.LastAt), entry.Question, entry.Remark,
    ]));

    public override Task EndAsync() => Task.CompletedTask;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
