// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Evaluation;

/// <param name="Expected">Ids of the articles that answer the question; for an out-of-scope question those that may be shown all the same.</param>
/// <param name="IsInScope">False if it is right to answer nothing ("none" in the file).</param>
public sealed record EvaluationQuestion(string Id, string Text, IReadOnlyList<string> Expected, string Language, bool IsInScope = true)
{
    /// <summary>
    /// Whether the number is odd. Thresholds and weights are chosen on these questions and reported on the others; a question stays in its
    /// half when others come and go, and all turns of a conversation are in the half of its number.
    /// </summary>
    public bool IsForDevelopment => Id.Split('/')[0] is [.., '1' or '3' or '5' or '7' or '9'];

    /// <summary>The turn before, in a dialog.</summary>
    public EvaluationQuestion? Before { get; init; }

    /// <summary>True if the message asks two questions and each article of <see cref="Expected"/> answers one.</summary>
    public bool AsksForAll { get; init; }

    /// <summary>What the question tests, in its author's words; "near" for one that comes close to an article which does not answer it.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Whether offering a choice is fair, but asserting an answer is not.</summary>
    public bool IsNearMiss => !IsInScope && Kind == "near";

    /// <summary>The one article that must be shown ("must"): help in a crisis. Null if refusing is as good.</summary>
    public string? Must { get; init; }
}
