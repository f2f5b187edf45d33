// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;

namespace GemeinsamDigital.Bot.Ideas;

/// <summary>The status words in the person's language; in German those of mein.berlin.de.</summary>
internal static class IdeaStatusNames
{
    public static string Of(IdeaStatus status) => status switch
    {
        IdeaStatus.UnderReview => IdeaTexts.StatusUnderReview,
        IdeaStatus.Qualified => IdeaTexts.StatusQualified,
        IdeaStatus.NotImplemented => IdeaTexts.StatusNotImplemented,
        IdeaStatus.BeingImplemented => IdeaTexts.StatusBeingImplemented,
        IdeaStatus.Withdrawn => IdeaTexts.StatusWithdrawn,
        _ => throw new UnreachableException(),
    };
}
