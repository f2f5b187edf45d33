// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Evaluation;

/// <param name="Expected">Ids of the articles that answer the question; for an out-of-scope question those that may be shown all the same.</param>
/// <param name="IsInScope">False if it is right to answer nothing ("none" in the file).</param>
public sealed record EvaluationQuestion(string Id, string Text, IReadOnlyList<string> Expected, string Language, bool IsInScope = true)
{
    /// <summary>What the question tests, in its author's words; "near" for one that comes close to an article which does not answer it.</summary>
    public string Kind { get; init; } = "";

    public bool IsNearMiss => !IsInScope && Kind == "near";
}
