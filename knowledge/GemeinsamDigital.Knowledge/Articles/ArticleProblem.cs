// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>What an editor should mend, in German sentences.</summary>
/// <param name="File">Path relative to the articles folder, with forward slashes.</param>
/// <param name="Line">1-based; 0 if the problem concerns the file as a whole.</param>
/// <param name="Problem">Names keys, dates and ids, but repeats nothing of the article's text: it goes into logs.</param>
public sealed record ArticleProblem(string File, int Line, string Problem, string Mend)
{
    public ProblemLevel Level { get; init; }

    public bool IsWarning => Level == ProblemLevel.Warning;

    /// <summary>The words of the article that are meant, for its editor; often empty.</summary>
    public string Quote { get; init; } = "";

    /// <summary>True if the article is still there as it was before the file broke.</summary>
    public bool OldVersionStays { get; init; }
}
