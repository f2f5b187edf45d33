// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>A word of a text, and the families of words that it belongs to: those of "Solarbänke" are solarbank, solar and bank.</summary>
/// <param name="Written">As it stands in the text.</param>
/// <param name="Family">The stem of the whole word.</param>
/// <param name="Parts">The stems of its parts, if it is a compound.</param>
/// <param name="NamesATopic">False for function words and words of every day.</param>
public sealed record FamilyWord(string Written, string Family, IReadOnlyList<string> Parts, bool NamesATopic);
