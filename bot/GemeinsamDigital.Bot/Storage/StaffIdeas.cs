// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>All ideas, for the office.</summary>
internal sealed class StaffIdeas(IDatabase database)
{
    /// <summary>Gives ideas one by one, oldest first, for results that should not be held in memory.</summary>
    public Task<int> ReadAsync(IdeaScope scope, Func<StaffIdea, Task> each, CancellationToken cancellationToken) => database.ReadAsync(
        (session, token) => session.EachAsync(Select(scope), row => new StaffIdea(IdeaRows.Read(row), row.GetInt64(31), row.GetInt64(32)), each, token),
        cancellationToken);

    private static string Select(IdeaScope scope) =>
        $"""
        SELECT {IdeaRows.Columns},
            (SELECT count(*) FROM idea_supports s WHERE s.reference = ideas.reference),
            (SELECT count(*) FROM idea_followers f WHERE f.reference = ideas.reference)
        FROM ideas WHERE {Condition(scope)} ORDER BY reference
        """;

    private static string Condition(IdeaScope scope) => scope switch
    {
        IdeaScope.Published => "published_at IS NOT NULL AND status <> 'Withdrawn'",
        IdeaScope.UnderReview => "status = 'UnderReview'",
        IdeaScope.PublishedOrUnderReview => "(published_at IS NOT NULL OR status = 'UnderReview') AND status <> 'Withdrawn'",
        IdeaScope.NotWithdrawn => "status <> 'Withdrawn'",
        IdeaScope.All => "1 = 1",
        _ => throw new UnreachableException(),
    };
}

internal enum IdeaScope
{
    Published,
    UnderReview,
    PublishedOrUnderReview,
    NotWithdrawn,
    All,
}

/// <param name="Supports">How many people support it.</param>
/// <param name="Followers">How many conversations wait for news.</param>
internal sealed record StaffIdea(Idea Idea, long Supports, long Followers);
