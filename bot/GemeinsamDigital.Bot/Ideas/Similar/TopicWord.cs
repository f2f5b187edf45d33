// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Similar;

/// <summary>A word of an idea that says what the idea is about.</summary>
/// <param name="Written">As the citizen wrote it.</param>
/// <param name="Families">The stem of the word, then those of the parts of a compound.</param>
internal sealed record TopicWord(string Written, bool IsInTitle, IReadOnlyList<string> Families);
