// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>
/// Lets the turns of one conversation wait for each other inside this process. Other processes are kept apart by the
/// compare-and-swap of the store; this lock only spares them the conflict.
/// </summary>
internal sealed class ConversationLocks
{
    private readonly Dictionary<ConversationKey, Entry> _entries = [];

    public async Task<IDisposable> AcquireAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        Entry? entry;
        lock (_entries)
        {
            if (!_entries.TryGetValue(key, out entry))
                _entries[key] = entry = new Entry();
            entry.Holders++;
        }
        try
        {
            await entry.Gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            Leave(key, entry);
            throw;
        }
        return new Release(this, key, entry);
    }

    /// <summary>The number of conversations that are locked or waited for; idle ones cost nothing.</summary>
    internal int Count
    {
        get
        {
            lock (_entries)
                return _entries.Count;
        }
    }

    private void Leave(ConversationKey key, Entry entry)
    {
        lock (_entries)
        {
            if (--entry.Holders == 0)
                _entries.Remove(key);
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public int Holders { get; set; }
    }

    private sealed class Release(ConversationLocks owner, ConversationKey key, Entry entry) : IDisposable
    {
        public void Dispose()
        {
            entry.Gate.Release();
            owner.Leave(key, entry);
        }
    }
}
