// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <param name="Start">Index of the first character in the text that was searched.</param>
internal sealed record PersonalDataFinding(PersonalDataKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}
