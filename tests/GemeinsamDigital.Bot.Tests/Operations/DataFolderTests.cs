// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Operations;

public sealed class DataFolderTests
{
    [Fact]
    public async Task Only_the_account_that_runs_the_bot_can_look_into_the_data_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        var parent = Directory.CreateTempSubdirectory("gdb-folder-");
        try
        {
            var folder = Path.Combine(parent.FullName, "data");
            await using (var host = new BotHost(dataFolder: folder))
                await new Chat(host).SayAsync("hallo");

#pragma warning disable CA1416 // skipped on Windows above
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
#pragma warning restore CA1416
        }
        finally
        {
            parent.Delete(recursive: true);
        }
    }
}
