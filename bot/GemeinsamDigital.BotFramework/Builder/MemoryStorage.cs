// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Storage for tests and tries: gone with the process, but as strict about conflicts as a database.</summary>
public class MemoryStorage : IStorage
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Stored> _items = new(StringComparer.Ordinal);
    private long _lastVersion;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var stored))
                    found[key] = new StoreDocument(stored.Content, stored.ETag);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var contents = changes.ToDictionary(change => change.Key, change => ContentOf(change.Value));
        lock (_gate)
        {
            foreach (var (key, value) in changes)
                Check(key, value);
            foreach (var (key, value) in changes)
                Put(key, contents[key], value as IStoreItem);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_gate)
        {
            foreach (var key in keys)
                _items.Remove(key);
        }

        return Task.CompletedTask;
    }

    private void Check(string key, object value)
    {
        if (value is IStoreItem { ETag: not "*" } item && item.ETag != _items.GetValueOrDefault(key)?.ETag)
            throw new ETagConflictException(key);
    }

    private void Put(string key, JsonElement content, IStoreItem? item)
    {
        var eTag = (++_lastVersion).ToString(CultureInfo.InvariantCulture);
        _items[key] = new Stored(content, eTag);
        if (item is not null)
            item.ETag = eTag;
    }

    private static JsonElement ContentOf(object value) =>
        value is StoreDocument document ? document.Content.Clone() : BotJson.ToElement(value).Clone();

    private sealed record Stored(JsonElement Content, string ETag);
}
