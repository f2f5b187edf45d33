// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Cli;

internal static class WatchCommand
{
    public static Command Create(TimeProvider time)
    {
        var eval = new Option<string[]>("--eval") { Description = "Fragensammlungen, die nach jedem Speichern neu ausgewertet werden", AllowMultipleArgumentsPerToken = true };
        var articles = new ArticlesOption();
        var command = new Command("watch", "Bei jedem Speichern prüfen; Strg+C beendet") { eval, articles };
        command.SetAction(async (parsed, cancelled) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (articles.Folder(parsed) is not { } folder || QuestionSets.Load(parsed.GetValue(eval) ?? [], error) is not { } questions)
                return ExitCode.CannotWork;
            using var session = new WatchSession(folder, questions, time, output, error);
            session.Look();
            using var watcher = new FolderWatcher([folder, Path.Combine(folder, "..", "lexicon")], session.Look, time);
            output.WriteLine("Ich warte auf das nächste Speichern. Strg+C beendet.");
            var stopped = new TaskCompletionSource();
            await using var stop = cancelled.Register(stopped.SetResult);
            await stopped.Task;
            return ExitCode.Fine;
        });
        return command;
    }
}
