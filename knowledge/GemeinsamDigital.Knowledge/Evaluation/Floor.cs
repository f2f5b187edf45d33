// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Evaluation;

/// <summary>A figure that must not get worse.</summary>
/// <param name="Set">The file of questions without its ending, or a language for all questions of it together.</param>
/// <param name="Figure">One of <see cref="FloorFigure.All"/>.</param>
/// <param name="AtLeast">0 to 1.</param>
public sealed record Floor(string Set, string Figure, double AtLeast);

/// <param name="Reached">The figure as it is.</param>
/// <param name="Failed">The questions that keep it down.</param>
public sealed record MissedFloor(Floor Floor, double Reached, IReadOnlyList<EvaluatedQuestion> Failed);
