// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>
/// Says when something in folders may have changed, once for all that an editor writes in one go. It also says so every half
/// minute: network drives tell nobody of changes, and a system may have no watches left to give.
/// </summary>
public sealed class FolderWatcher : IDisposable
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private readonly IReadOnlyList<string> _folders;
    private readonly Lull _lull;
    private readonly ITimer _rounds;
    private List<FileSystemWatcher> _watchers = [];
    private bool _disposed;

    /// <param name="folders">Watched with all that is in them; a folder may come, go and be replaced.</param>
    /// <param name="changed">Runs on a thread of the pool, never twice at once; must not throw.</param>
    public FolderWatcher(IReadOnlyList<string> folders, Action changed, TimeProvider time)
    {
        _folders = folders;
        _lull = new Lull(changed, time);
        Watch();
        _rounds = time.CreateTimer(_ => GoRound(), null, Round, Round);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _watchers.ForEach(watcher => watcher.Dispose());
            _watchers = [];
            _rounds.Dispose();
            _lull.Dispose();
        }
    }

    /// <summary>A watcher does not notice that its folder was replaced by another of the same name, so each round begins with new ones.</summary>
    private void GoRound()
    {
        Watch();
        _lull.TellNow();
    }

    private void Watch()
    {
        lock (_gate)
        {
            if (_disposed)
                return;
            var old = _watchers;
            _watchers = [.. _folders.Where(Directory.Exists).Select(TryWatch).OfType<FileSystemWatcher>()];
            old.ForEach(watcher => watcher.Dispose());
        }
    }

    private FileSystemWatcher? TryWatch(string folder)
    {
        var watcher = new FileSystemWatcher { IncludeSubdirectories = true };
        watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
        watcher.Changed += (_, _) => _lull.Notice();
        watcher.Created += (_, _) => _lull.Notice();
        watcher.Deleted += (_, _) => _lull.Notice();
        watcher.Renamed += (_, _) => _lull.Notice();
        // More changes than the system could list: which ones does not matter.
        watcher.Error += (_, _) => _lull.Notice();
        try
        {
            watcher.Path = folder;
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            watcher.Dispose();
            return null;
        }
    }
}
