// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public static class StorageExtensions
{
    /// <summary>Reads items as a type; an <see cref="IStoreItem"/> gets the ETag of what is stored.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(
        this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        ArgumentNullException.ThrowIfNull(storage);
        var items = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        var typed = new Dictionary<string, TStoreItem>(items.Count);
        foreach (var (key, item) in items)
        {
            if (As<TStoreItem>(item) is { } value)
                typed.Add(key, value);
        }

        return typed;
    }

    private static T? As<T>(object item)
        where T : class
    {
        if (item is not StoreDocument document)
            return item as T;

        var value = BotJson.ToObject<T>(document.Content);
        if (value is IStoreItem versioned)
            versioned.ETag = document.ETag;
        return value;
    }
}
