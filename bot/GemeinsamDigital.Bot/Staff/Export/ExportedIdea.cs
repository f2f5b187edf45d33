// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Staff.Export;

/// <param name="Supports">How many people support it.</param>
/// <param name="Followers">How many conversations wait for news.</param>
/// <param name="Contact">In clear; null unless it was asked for and the person gave one.</param>
internal sealed record ExportedIdea(Idea Idea, long Supports, long Followers, string? Contact)
{
    public IdeaFields Fields => Idea.Fields;

    public string? Email => Contact?.Contains('@', StringComparison.Ordinal) == true ? Contact : null;

    public string? Phone => Email is null ? Contact : null;
}
