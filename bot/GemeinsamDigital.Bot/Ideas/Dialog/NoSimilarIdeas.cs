// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Similar;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

internal sealed class NoSimilarIdeas : ISimilarIdeas
{
    public IReadOnlyList<SimilarIdea> Find(string title, string description) => [];
}
