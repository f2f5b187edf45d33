// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Evaluation;

/// <param name="Expected">Ids of the articles that answer the question; empty if none should ("none" in the file).</param>
public sealed record EvaluationQuestion(string Id, string Text, IReadOnlyList<string> Expected, string Language);
