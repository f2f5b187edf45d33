// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps objects by key. A write of an <see cref="IStoreItem"/> succeeds only when its ETag is still the stored one
/// (null: nothing is stored yet; "*": whatever is stored); after the write the item carries its new ETag.
/// Several items are written together or not at all.
/// </summary>
public interface IStorage
{
    /// <summary>Keys without an item are missing in the result.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <exception cref="ETagConflictException">Someone else has written one of the items since it was read.</exception>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
