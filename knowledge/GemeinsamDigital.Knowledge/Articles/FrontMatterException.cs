// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>Reading of one file cannot go on; carries what the editor has to know.</summary>
internal sealed class FrontMatterException(int line, string problem, string mend) : Exception(problem)
{
    public int Line { get; } = line;

    public string Mend { get; } = mend;
}
