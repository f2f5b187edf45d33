// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas;

/// <param name="Status">The idea's status from then on.</param>
/// <param name="Reply">What the office said in public; null when it said nothing.</param>
internal sealed record IdeaHistoryEntry(DateTimeOffset At, IdeaEvent Event, IdeaStatus Status, string? Reply);

/// <summary>Names are stored: never rename one.</summary>
internal enum IdeaEvent
{
    Submitted,
    Corrected,
    ReviewStarted,
    StatusChanged,
    Replied,
    Published,
    Hidden,
    Withdrawn,
}
