// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Ideas.Similar;

/// <summary>Ideas that everybody may read and that are like a new one.</summary>
internal sealed class SimilarIdeas(PublishedIdeas published) : ISimilarIdeas, IDisposable
{
    private readonly SemaphoreSlim _oneRefresh = new(1, 1);
    private readonly ReaderWriterLockSlim _use = new();
    private readonly Dictionary<string, long> _stamps = new(StringComparer.Ordinal);
    private SimilarIdeasIndex _index = new();
    private int _builtFrom;
    private int _putSince;

    public IReadOnlyList<SimilarIdea> Find(string title, string description) => Find(title, description, []);

    /// <param name="exceptReferences">Ideas of the same person.</param>
    /// <returns>At most three, the most similar first; none before the first refresh.</returns>
    public IReadOnlyList<SimilarIdea> Find(string title, string description, IReadOnlyCollection<string> exceptReferences)
    {
        _use.EnterReadLock();
        try
        {
            return _index.Find(title, description, exceptReferences);
        }
        finally
        {
            _use.ExitReadLock();
        }
    }

    /// <summary>Follows what was published, corrected, hidden, withdrawn or erased since, by whichever process.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await _oneRefresh.WaitAsync(cancellationToken);
        try
        {
            if (await published.StateAsync(cancellationToken) != new PublishedState(_stamps.Count, _stamps.Values.Sum()))
                await FollowAsync(cancellationToken);
        }
        finally
        {
            _oneRefresh.Release();
        }
    }

    public void Dispose()
    {
        _index.Dispose();
        _use.Dispose();
        _oneRefresh.Dispose();
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        var stamps = await published.StampsAsync(cancellationToken);
        var gone = _stamps.Keys.Except(stamps.Select(stamp => stamp.Reference)).ToList();
        var changed = stamps.Where(stamp => _stamps.GetValueOrDefault(stamp.Reference) != stamp.UpdatedAt).ToList();
        foreach (var reference in gone)
            Remove(reference);
        // Lucene keeps what was removed until it merges, and what is erased must be nowhere.
        // And the words of the ideas are the dictionary for compounds, so it is made anew when they have doubled.
        if (gone.Count > 0 || _putSince + changed.Count > _builtFrom)
        {
            await BuildAsync(cancellationToken);
            return;
        }

        foreach (var stamp in changed)
            await PutAsync(stamp.Reference, cancellationToken);
    }

    private async Task BuildAsync(CancellationToken cancellationToken)
    {
        var ideas = await published.AllAsync(cancellationToken);
        var built = new SimilarIdeasIndex([.. ideas.Select(each => each.Idea)]);
        _use.EnterWriteLock();
        var before = _index;
        _index = built;
        _use.ExitWriteLock();
        before.Dispose();
        _stamps.Clear();
        foreach (var (stamp, _) in ideas)
            _stamps[stamp.Reference] = stamp.UpdatedAt;
        (_builtFrom, _putSince) = (ideas.Count, 0);
    }

    private async Task PutAsync(string reference, CancellationToken cancellationToken)
    {
        if (await published.FindAsync(reference, cancellationToken) is not var (stamp, idea))
        {
            Remove(reference);
            return;
        }

        _index.Put(idea);
        _stamps[reference] = stamp.UpdatedAt;
        _putSince++;
    }

    private void Remove(string reference)
    {
        _index.Remove(reference);
        _stamps.Remove(reference);
    }
}
