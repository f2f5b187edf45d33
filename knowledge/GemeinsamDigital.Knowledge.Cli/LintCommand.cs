// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using GemeinsamDigital.Knowledge.Articles.Checks;

namespace GemeinsamDigital.Knowledge.Cli;

internal static class LintCommand
{
    public static Command Create(TimeProvider time)
    {
        var ids = new Argument<string[]>("ids") { Description = "Nur diese Artikel, mit allen Hinweisen", Arity = ArgumentArity.ZeroOrMore };
        var hints = new Option<bool>("--hints") { Description = "Auch die Hinweise zeigen" };
        var articles = new ArticlesOption();
        var command = new Command("lint", "Artikel prüfen; endet mit 1, wenn es Fehler gibt") { ids, hints, articles };
        command.SetAction(parsed =>
        {
            if (articles.Folder(parsed) is not { } folder)
                return ExitCode.CannotWork;
            var collection = new ArticleLint(folder, time).Check();
            var only = parsed.GetValue(ids)!;
            var report = new LintReport(collection with { Problems = [.. collection.Problems.Where(problem => only.Length == 0 || only.Contains(Path.GetFileNameWithoutExtension(problem.File)))] });
            report.Write(parsed.GetValue(hints) || only.Length > 0, parsed.InvocationConfiguration.Output);
            return report.HasErrors ? ExitCode.ToMend : ExitCode.Fine;
        });
        return command;
    }
}
