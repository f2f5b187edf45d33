// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Ideas.Receipts;

/// <summary>
/// Opens an idea to whoever holds its number and code, in a chat or on a page. Guessing is counted by number, so that it does not
/// help to come from elsewhere.
/// </summary>
internal sealed class IdeaAccess(IIdeaStore ideas, CodeAttempts attempts, TimeProvider clock)
{
    public const int TriesPerHour = 20;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <param name="code">As the person typed it.</param>
    public async Task<AccessResult> OpenAsync(string reference, string code, CancellationToken cancellationToken)
    {
        // Counted before it is compared: of many guesses at the same moment no more than these are compared.
        var now = clock.GetUtcNow();
        var attempt = await attempts.CountAsync(reference, now, now - Window, TriesPerHour, cancellationToken);
        if (attempt.Number > TriesPerHour)
            return new AccessResult.Paused((int)Math.Ceiling((attempt.LastAt + Window - now).TotalMinutes));
        var idea = await ideas.FindAsync(reference, cancellationToken);
        if (idea is null || ReceiptCode.Normalize(code) is not { } normalized || !ReceiptCode.Matches(idea, normalized))
            return new AccessResult.Wrong();
        await attempts.ForgetAsync(reference, cancellationToken);
        return new AccessResult.Opened(idea);
    }
}

internal abstract record AccessResult
{
    private AccessResult() { }

    internal sealed record Opened(Idea Idea) : AccessResult;

    /// <summary>Number and code do not belong together; which of the two is wrong stays unsaid.</summary>
    internal sealed record Wrong : AccessResult;

    /// <param name="Minutes">Until the next try, at least 1.</param>
    internal sealed record Paused(int Minutes) : AccessResult;
}
