// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>The data folder holds what citizens wrote and the key of the chat: only the account that runs the bot may look in.</summary>
internal static class PrivateFolder
{
    /// <summary>Does nothing when the folder exists; the operator may have chosen other rights.</summary>
    public static void Create(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
