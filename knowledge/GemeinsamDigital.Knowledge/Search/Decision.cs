// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Search;

/// <summary>What the knowledge base makes of a question.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    public IReadOnlyList<WordRepair> Repairs { get; init; } = [];

    /// <summary>One article clearly fits.</summary>
    public sealed record Answer(ScoredArticle Best) : Decision;

    /// <summary>Two or three articles may be meant; best first.</summary>
    public sealed record Candidates(IReadOnlyList<ScoredArticle> Choices) : Decision;

    /// <summary>Nothing fits. <paramref name="Nearest"/> is for statistics, not for showing; null if no word matched.</summary>
    public sealed record Unknown(ScoredArticle? Nearest) : Decision;
}
