// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Operations.Retention;

/// <summary>Something that is kept for a reason, and goes when the reason does.</summary>
internal interface IRetentionPurpose
{
    /// <summary>Stands in the records of deletions; never renamed.</summary>
    string Name { get; }

    /// <summary>What would go now; changes nothing.</summary>
    Task<Overdue> LookAsync(CancellationToken cancellationToken);

    /// <summary>Deletes what is due, in small parts, and counts each part in the record.</summary>
    Task ForgetAsync(DeletionRecord record, CancellationToken cancellationToken);
}

/// <param name="Oldest">Since when the oldest one has had no reason to change; null when nothing is due.</param>
internal sealed record Overdue(long Items, DateTimeOffset? Oldest);
