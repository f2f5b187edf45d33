// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>A random key that survives restarts in a file that only the program's user can read.</summary>
internal static class KeyFile
{
    public const int Bytes = 32;

    /// <summary>Creates the file unless it exists. Two processes that start together read the same key.</summary>
    public static byte[] Load(string path)
    {
        if (!File.Exists(path))
            Create(path);

        var key = File.ReadAllBytes(path);
        return key.Length >= Bytes ? key : throw new InvalidOperationException($"{path} holds no key; delete it to get a new one.");
    }

    /// <summary>Written beside and moved, so that no other process ever reads half a key.</summary>
    private static void Create(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        PrivateFolder.Create(folder);
        var draft = Path.Combine(folder, $".{Path.GetRandomFileName()}");
        var create = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            create.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(draft, create))
            file.Write(RandomNumberGenerator.GetBytes(Bytes));

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
