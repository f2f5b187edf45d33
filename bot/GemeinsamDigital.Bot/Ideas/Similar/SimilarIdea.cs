// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Similar;

/// <param name="CommonWords">What both ideas speak of, in the wording of the new one, weightiest first.</param>
internal sealed record SimilarIdea(string Reference, string Title, IReadOnlyList<string> CommonWords);
