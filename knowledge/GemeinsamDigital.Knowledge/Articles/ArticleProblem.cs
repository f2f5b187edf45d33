// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>What an editor should mend, in German sentences.</summary>
/// <param name="File">Path relative to the articles folder, with forward slashes.</param>
/// <param name="Line">1-based; 0 if the problem concerns the file as a whole.</param>
public sealed record ArticleProblem(string File, int Line, string Problem, string Mend)
{
    /// <summary>True if the article was loaded in spite of the problem.</summary>
    public bool IsWarning { get; init; }
}
