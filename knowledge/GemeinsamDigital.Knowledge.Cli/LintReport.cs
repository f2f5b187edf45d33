// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Cli;

/// <summary>Problems of articles, file by file, each with its line and what to do.</summary>
internal sealed class LintReport(ArticleCollection collection)
{
    public bool HasErrors => Count(ProblemLevel.Error) > 0;

    public string Summary
    {
        get
        {
            var (errors, warnings, hints) = (Count(ProblemLevel.Error), Count(ProblemLevel.Warning), Count(ProblemLevel.Hint));
            return $"{collection.Articles.Count} Artikel geladen, {errors} Fehler, {warnings} {(warnings == 1 ? "Warnung" : "Warnungen")}, {hints} {(hints == 1 ? "Hinweis" : "Hinweise")}.";
        }
    }

    public void Write(bool withHints, TextWriter output)
    {
        foreach (var problem in collection.Problems.Where(problem => withHints || problem.Level != ProblemLevel.Hint).OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line))
            Write(problem, output);
        output.WriteLine(Summary);
        if (!withHints && Count(ProblemLevel.Hint) > 0)
            output.WriteLine("Mit --hints werden auch die Hinweise gezeigt, mit einer id alle zu diesem Artikel.");
    }

    public static void Write(ArticleProblem problem, TextWriter output)
    {
        output.WriteLine($"{problem.File}:{problem.Line}: {NameOf(problem.Level)}: {problem.Problem}");
        if (problem.Quote.Length > 0)
            output.WriteLine($"    „{problem.Quote}“");
        output.WriteLine($"    {problem.Mend}{(problem.OldVersionStays ? " Bis dahin gilt die Fassung davor." : "")}");
    }

    private static string NameOf(ProblemLevel level) => level switch
    {
        ProblemLevel.Error => "Fehler",
        ProblemLevel.Warning => "Warnung",
        _ => "Hinweis",
    };

    private int Count(ProblemLevel level) => collection.Problems.Count(problem => problem.Level == level);
}
