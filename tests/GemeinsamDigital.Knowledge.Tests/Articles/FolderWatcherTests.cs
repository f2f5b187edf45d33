// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace GemeinsamDigital.Knowledge.Tests.Articles;

/// <summary>Real files and the ways in which editors save them.</summary>
public sealed class FolderWatcherTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly ArticleFolder _folder = new ArticleFolder().WithArticle("kiezbox");
    private readonly SemaphoreSlim _changed = new(0);

    private string File => Path.Combine(_folder.Path, "de", "kiezbox.md");

    public void Dispose()
    {
        _folder.Dispose();
        _changed.Dispose();
    }

    [Theory]
    [InlineData("write in place")]
    [InlineData("replace by a renamed file")]
    [InlineData("delete and create")]
    [InlineData("delete")]
    [InlineData("move away")]
    [InlineData("new folder")]
    public async Task Each_way_of_saving_is_noticed(string way)
    {
        using var watcher = Watch(TimeProvider.System);

        Save(way);

        Assert.True(await _changed.WaitAsync(Patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_change_that_no_system_reports_is_found_on_the_next_round()
    {
        var time = new FakeTimeProvider();
        using var watcher = new FolderWatcher([Path.Combine(_folder.Path, "gibt-es-nicht")], () => _changed.Release(), time);

        time.Advance(TimeSpan.FromSeconds(30));

        Assert.True(await _changed.WaitAsync(Patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_that_was_replaced_is_watched_again_after_a_round()
    {
        var time = new FakeTimeProvider();
        using var watcher = Watch(time);
        Directory.Move(Path.Combine(_folder.Path, "de"), Path.Combine(_folder.Path, "alt"));
        Directory.Delete(_folder.Path, recursive: true);
        _folder.WithArticle("kiezbox");
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.True(await _changed.WaitAsync(Patience, TestContext.Current.CancellationToken));

        Save("write in place");

        await TellAsync(time);
    }

    [Fact]
    public void A_watcher_that_was_put_away_says_nothing_more()
    {
        var time = new FakeTimeProvider();
        Watch(time).Dispose();

        Save("write in place");
        time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(0, _changed.CurrentCount);
    }

    private FolderWatcher Watch(TimeProvider time) => new([_folder.Path], () => _changed.Release(), time);

    /// <summary>Lets the clock run until the watcher has told what the system reported to it, which takes real time.</summary>
    private async Task TellAsync(FakeTimeProvider time)
    {
        for (var untilNextRound = 0; untilNextRound < 190; untilNextRound++)
        {
            time.Advance(Lull.Quiet);
            if (await _changed.WaitAsync(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken))
                return;
        }

        Assert.Fail("Nothing was told.");
    }

    private void Save(string way)
    {
        switch (way)
        {
            case "write in place":
                System.IO.File.WriteAllText(File, "neu");
                break;
            case "replace by a renamed file":
                System.IO.File.WriteAllText(File + "~", "neu");
                System.IO.File.Move(File + "~", File, overwrite: true);
                break;
            case "delete and create":
                System.IO.File.Delete(File);
                System.IO.File.WriteAllText(File, "neu");
                break;
            case "delete":
                System.IO.File.Delete(File);
                break;
            case "move away":
                System.IO.File.Move(File, Path.GetTempFileName(), overwrite: true);
                break;
            default:
                Directory.CreateDirectory(Path.Combine(_folder.Path, "en"));
                break;
        }
    }
}
