// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Search;

/// <summary>What the knowledge base makes of a question.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    public IReadOnlyList<WordRepair> Repairs { get; init; } = [];

    /// <summary>How well the best article fits, compared with <see cref="KnowledgeOptions.AnswerThreshold"/>; 0 if there is none.</summary>
    public double Confidence { get; init; }

    /// <summary>Whether the question was understood only with the topic of the conversation in mind.</summary>
    public bool LeansOnTopic { get; init; }

    /// <summary>What a citizen would see: the answer or the choice.</summary>
    public IReadOnlyList<ScoredArticle> Shown => this switch
    {
        Answer answer => [answer.Best],
        Candidates candidates => candidates.Choices,
        _ => [],
    };

    /// <summary>One article clearly fits.</summary>
    public sealed record Answer(ScoredArticle Best) : Decision;

    /// <summary>Two or three articles may be meant; best first.</summary>
    public sealed record Candidates(IReadOnlyList<ScoredArticle> Choices) : Decision;

    /// <summary>Nothing fits. <paramref name="Nearest"/> is for statistics, not for showing; null if no word matched.</summary>
    public sealed record Unknown(ScoredArticle? Nearest) : Decision;
}
