// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Cli;

internal static class LintCommand
{
    public static Command Create(TimeProvider time)
    {
        var articles = new ArticlesOption();
        var command = new Command("lint", "Alle Artikel prüfen; endet mit 1, wenn ein Artikel nicht geladen werden kann") { articles };
        command.SetAction(parsed =>
        {
            if (articles.Load(parsed) is not { } collection)
                return ExitCode.CannotWork;
            var today = DateOnly.FromDateTime(time.GetLocalNow().Date);
            return Write([.. collection.Problems, .. ToReview(collection, today)], collection.Articles.Count, parsed.InvocationConfiguration.Output);
        });
        return command;
    }

    private static IEnumerable<ArticleProblem> ToReview(ArticleCollection collection, DateOnly today) =>
        from article in collection.Articles
        where article.ReviewBy < today
        select new ArticleProblem(
            $"{article.Language}/{article.Id}.md",
            0,
            $"Der Artikel sollte bis {article.ReviewBy:dd.MM.yyyy} überprüft werden.",
            "Prüfen Sie die Fakten, und setzen Sie as-of und review-by neu.")
        { IsWarning = true };

    private static int Write(IReadOnlyList<ArticleProblem> problems, int loaded, TextWriter output)
    {
        foreach (var problem in problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line))
        {
            output.WriteLine($"{problem.File}:{problem.Line}: {(problem.IsWarning ? "Warnung" : "Fehler")}: {problem.Problem}");
            if (problem.Quote.Length > 0)
                output.WriteLine($"    „{problem.Quote}“");
            output.WriteLine($"    {problem.Mend}");
        }

        var errors = problems.Count(problem => !problem.IsWarning);
        output.WriteLine($"{loaded} Artikel geladen, {errors} Fehler, {problems.Count - errors} Warnungen.");
        return errors == 0 ? ExitCode.Fine : ExitCode.ToMend;
    }
}
