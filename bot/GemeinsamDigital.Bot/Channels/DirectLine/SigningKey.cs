// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;
using GemeinsamDigital.Bot.Storage;
using Microsoft.IdentityModel.Tokens;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>The key of the Direct Line tokens: the configured one, otherwise a random one that survives restarts in a file.</summary>
internal static class SigningKey
{
    private const int Bytes = 32;

    internal static SymmetricSecurityKey Load(DirectLineOptions options) =>
        new(string.IsNullOrEmpty(options.SigningKey) ? FromFile(options.KeyFile) : FromText(options.SigningKey));

    private static byte[] FromText(string text)
    {
        var key = Encoding.UTF8.GetBytes(text);
        return key.Length >= Bytes
            ? key
            : throw new InvalidOperationException($"{DirectLineOptions.Section}:{nameof(DirectLineOptions.SigningKey)} needs at least {Bytes} characters.");
    }

    private static byte[] FromFile(string path)
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
