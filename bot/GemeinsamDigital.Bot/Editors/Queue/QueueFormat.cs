// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Editors.Queue;

/// <summary>Writes entries one after the other, so that any number of them fits.</summary>
internal abstract class QueueFormat(TextWriter output)
{
    protected TextWriter Output => output;

    public static QueueFormat? Named(string name, TextWriter output) => name switch
    {
        "md" => new MarkdownQueue(output),
        "csv" => new CsvQueue(output),
        "json" => new JsonQueue(output),
        _ => null,
    };

    public abstract Task BeginAsync();

    public abstract Task WriteAsync(QueueEntry entry);

    public abstract Task EndAsync();
}
