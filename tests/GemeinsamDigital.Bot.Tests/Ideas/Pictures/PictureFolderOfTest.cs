// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Pictures;
using Microsoft.Extensions.Time.Testing;

namespace GemeinsamDigital.Bot.Tests.Ideas.Pictures;

/// <summary>A folder for pictures that is gone after the test.</summary>
internal sealed class PictureFolderOfTest : IDisposable
{
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("gdb-pictures-");

    public PictureFolderOfTest()
    {
        Pictures = new PictureFolder(Path.Combine(parent.FullName, "pictures"), Clock);
        Intake = new PictureIntake(Pictures);
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public PictureFolder Pictures { get; }

    public PictureIntake Intake { get; }

    public IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(parent.FullName, "*", SearchOption.AllDirectories)];

    public string Folder => Path.Combine(parent.FullName, "pictures");

    public Task<PictureResult> TakeAsync(byte[] picture) => Intake.TakeAsync(new MemoryStream(picture), TestContext.Current.CancellationToken);

    /// <summary>What is stored of a picture that must be taken.</summary>
    public async Task<(PictureResult.Taken Taken, byte[] Bytes)> KeptOfAsync(byte[] picture)
    {
        var taken = Assert.IsType<PictureResult.Taken>(await TakeAsync(picture));
        return (taken, await File.ReadAllBytesAsync(Pictures.Find(taken.Id)!.Path, TestContext.Current.CancellationToken));
    }

    public void Dispose()
    {
        Intake.Dispose();
        parent.Delete(recursive: true);
    }
}
