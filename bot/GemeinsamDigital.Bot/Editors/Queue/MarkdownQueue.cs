// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Editors.Queue;

/// <summary>For reading: a heading per article, a line per entry.</summary>
internal sealed class MarkdownQueue(TextWriter output) : QueueFormat(output)
{
    private string? _article;

    public override Task BeginAsync() => Output.WriteLineAsync("# Rückmeldungen zu den Artikeln");

    public override async Task WriteAsync(QueueEntry entry)
    {
        if (entry.Article != _article)
            await Output.WriteLineAsync($"\n## {(entry.Article.Length == 0 ? "Fragen ohne Antwort" : entry.Article)}\n");
        _article = entry.Article;
        await Output.WriteLineAsync(Line(entry));
    }

    public override Task EndAsync() => _article is null ? Output.WriteLineAsync("\nEs gibt keine Einträge.") : Task.CompletedTask;

    private static string Line(QueueEntry entry)
    {
        var what = entry.Kind == ReportKind.Unanswered ? Times(entry.Times) : InWords(entry.Kind);
        var remark = entry.Remark.Length == 0 ? "" : $" – Anmerkung: „{entry.Remark}“";
        return $"- {entry.Id}{(entry.Done ? " (erledigt)" : "")}: {what}, {Berlin.DayInFigures(entry.LastAt)}, {entry.Language}: „{entry.Question}“{remark}";
    }

    private static string Times(long times) => times == 1 ? "einmal" : string.Create(CultureInfo.InvariantCulture, $"{times}-mal, zuletzt");

    private static string InWords(string kind) => kind switch
    {
        ReportKind.Wrong => "Inhalt ist falsch",
        ReportKind.Outdated => "Inhalt ist veraltet",
        ReportKind.Unclear => "schwer zu verstehen",
        ReportKind.OffTopic => "passt nicht zur Frage",
        _ => "Anmerkung ohne Grund",
    };
}
