// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace GemeinsamDigital.Bot.Tests.Ideas.Pictures;

public sealed class PictureFolderTests : IDisposable
{
    private readonly PictureFolderOfTest folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Only_the_account_that_runs_the_bot_can_read_a_picture_and_nobody_can_run_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        var id = folder.Pictures.Store("picture"u8, isJpeg: true);

#pragma warning disable CA1416 // skipped on Windows above
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.Pictures.Find(id)!.Path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.Folder));
#pragma warning restore CA1416
    }

    [Fact]
    public void Ids_cannot_be_guessed()
    {
        var ids = Enumerable.Range(0, 100).Select(_ => folder.Pictures.Store("picture"u8, isJpeg: true)).ToHashSet();

        Assert.Equal(100, ids.Count);
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{32}$", id));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("../gdb")]
    [InlineData("/etc/passwd")]
    [InlineData("0123456789abcdef0123456789abcdeF")]
    [InlineData("0123456789abcdef0123456789abcd/.")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    public void Nothing_is_found_under_an_id_that_is_none(string? id)
    {
        Assert.Null(folder.Pictures.Find(id));
        Assert.False(folder.Pictures.Keep(id));
        Assert.False(folder.Pictures.Delete(id));
    }

    [Fact]
    public void A_picture_that_nobody_keeps_is_deleted_after_a_day()
    {
        var (kept, left) = (folder.Pictures.Store("kept"u8, isJpeg: true), folder.Pictures.Store("left"u8, isJpeg: false));
        Assert.True(folder.Pictures.Keep(kept));
        using var worker = new ForgetUnclaimedPictures(folder.Pictures, folder.Clock, NullLogger<ForgetUnclaimedPictures>.Instance);

        folder.Clock.Advance(ForgetUnclaimedPictures.KeptFor);
        worker.Forget();
        Assert.NotNull(folder.Pictures.Find(left));

        folder.Clock.Advance(TimeSpan.FromSeconds(1));
        worker.Forget();
        Assert.Null(folder.Pictures.Find(left));
        Assert.Equal("kept", File.ReadAllText(folder.Pictures.Find(kept)!.Path));
        Assert.Single(folder.Files);
    }

    [Fact]
    public void Half_a_file_from_before_a_crash_is_deleted_too()
    {
        folder.Pictures.Store("picture"u8, isJpeg: true);
        var half = folder.Files[0] + ".unfinished";
        File.Move(folder.Files[0], half);

        Assert.Equal(1, folder.Pictures.DeleteUnclaimed(folder.Clock.GetUtcNow().AddSeconds(1)));
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void Keeping_twice_changes_nothing()
    {
        var id = folder.Pictures.Store("picture"u8, isJpeg: true);

        Assert.True(folder.Pictures.Keep(id));
        Assert.True(folder.Pictures.Keep(id));
        Assert.Equal("picture", File.ReadAllText(folder.Pictures.Find(id)!.Path));
    }

    [Fact]
    public void A_deleted_picture_leaves_nothing()
    {
        var id = folder.Pictures.Store("picture"u8, isJpeg: true);
        folder.Pictures.Keep(id);

        Assert.True(folder.Pictures.Delete(id));
        Assert.Empty(folder.Files);
    }

    [Fact]
    public async Task The_bot_keeps_pictures_in_its_data_folder_and_forgets_by_itself()
    {
        await using var host = new BotHost();

        var id = host.Services.GetRequiredService<PictureFolder>().Store("picture"u8, isJpeg: true);

        Assert.StartsWith(Path.Combine(host.DataFolder, "pictures"), host.Services.GetRequiredService<PictureFolder>().Find(id)!.Path, StringComparison.Ordinal);
        Assert.Single(host.Services.GetServices<IHostedService>().OfType<ForgetUnclaimedPictures>());
    }
}
