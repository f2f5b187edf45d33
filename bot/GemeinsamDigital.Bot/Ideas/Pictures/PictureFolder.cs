// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Ideas.Pictures;

/// <summary>
/// The pictures that people sent: files in the data folder, outside of everything that the web server shows. A new one lies in
/// <c>new</c> until somebody keeps it; so nobody has to remember which ones were never used.
/// </summary>
internal sealed class PictureFolder(string folder, TimeProvider time)
{
    private const int IdLength = 32;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly (string Extension, string MediaType)[] Kinds = [(".jpg", "image/jpeg"), (".png", "image/png")];

    private readonly string unclaimed = Path.Combine(folder, "new");

    /// <returns>The new picture's id.</returns>
    public string Store(ReadOnlySpan<byte> picture, bool isJpeg)
    {
        PrivateFolder.Create(folder);
        PrivateFolder.Create(unclaimed);
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdLength / 2));
        var path = Path.Combine(unclaimed, id + Kinds[isJpeg ? 0 : 1].Extension);
        var unfinished = path + ".unfinished";
        using (var file = new FileStream(unfinished, Creation()))
        {
            file.Write(picture);
            file.Flush(flushToDisk: true);
        }

        File.SetLastWriteTimeUtc(unfinished, time.GetUtcNow().UtcDateTime);
        File.Move(unfinished, path);
        return id;
    }

    public StoredPicture? Find(string? id) => !IsId(id)
        ? null
        : (from place in new[] { folder, unclaimed }
           from kind in Kinds
           let path = Path.Combine(place, id + kind.Extension)
           where File.Exists(path)
           select new StoredPicture(id!, path, kind.MediaType)).FirstOrDefault();

    /// <summary>From now on the picture belongs to a draft or an idea, and stays until <see cref="Delete"/>. Keeping it again changes nothing.</summary>
    /// <returns>False when the picture is gone.</returns>
    public bool Keep(string? id)
    {
        if (Find(id) is not { } picture)
            return false;

        File.Move(picture.Path, Path.Combine(folder, Path.GetFileName(picture.Path)), overwrite: true);
        return true;
    }

    /// <summary>The pictures that belong to a draft or an idea, or did; with the time at which they came.</summary>
    public IEnumerable<(string Id, DateTimeOffset At)> Kept() => !Directory.Exists(folder)
        ? []
        : from file in new DirectoryInfo(folder).EnumerateFiles()
          let id = Path.GetFileNameWithoutExtension(file.Name)
          where IsId(id)
          select (id, new DateTimeOffset(file.LastWriteTimeUtc));

    /// <returns>False when there was none.</returns>
    public bool Delete(string? id)
    {
        if (Find(id) is not { } picture)
            return false;

        File.Delete(picture.Path);
        return true;
    }

    /// <summary>Deletes what came before <paramref name="before"/> and was never kept, also the half of a file from before a crash.</summary>
    /// <returns>How many.</returns>
    public int DeleteUnclaimed(DateTimeOffset before)
    {
        if (!Directory.Exists(unclaimed))
            return 0;

        var old = new DirectoryInfo(unclaimed).EnumerateFiles().Where(file => file.LastWriteTimeUtc < before.UtcDateTime).ToList();
        foreach (var file in old)
            file.Delete();
        return old.Count;
    }

    private static bool IsId(string? id) => id is { Length: IdLength } && id.All(char.IsAsciiHexDigitLower);

    private static FileStreamOptions Creation()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        return options;
    }
}

/// <param name="MediaType">What we made it: <c>image/jpeg</c> or <c>image/png</c>.</param>
internal sealed record StoredPicture(string Id, string Path, string MediaType);
